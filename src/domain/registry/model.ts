/**
 * The object registry in the words of the standard (OMA-TS-LightweightM2M_Core, 7 "Identifiers and Resources").
 * Everything here is plain data: it can be written as JSON, compared and sent to a page as it is.
 */

/** Class in the URN, given by the range of the Object ID. */
export type ObjectClass = 'oma' | 'ext' | 'x';

/** Letters of the operations a Resource supports; empty: only the Bootstrap interface reaches it. */
export type Operations = '' | 'R' | 'W' | 'RW' | 'E' | 'RE' | 'WE' | 'RWE';

export type Instances = 'Single' | 'Multiple';

export const dataTypes = [
  'String',
  'Integer',
  'Unsigned Integer',
  'Float',
  'Boolean',
  'Opaque',
  'Time',
  'Objlnk',
  'Corelnk',
] as const;
export type DataType = (typeof dataTypes)[number];

/** `min` and `max` both belong to the interval. A bound beyond 2^53 is the nearest double; `Range.text` is exact. */
export interface Interval {
  min: number;
  max: number;
}

/** One value, or a span such as `16-23`, of an enumeration. */
export interface EnumerationValue {
  value: string;
  label?: string;
}

/** `text` is what is registered; the rest is how it reads. `text` alone: nothing could be made of it. */
export type Range =
  | {kind: 'numbers'; text: string; intervals: Interval[]}
  | {kind: 'length'; text: string; unit?: LengthUnit; intervals: Interval[]}
  | {kind: 'enumeration'; text: string; values: EnumerationValue[]}
  | {kind: 'text'; text: string};
export type LengthUnit = 'bytes' | 'bits' | 'characters';

/** What a Resource is, whichever Object uses it. */
export interface ResourceDefinition {
  id: number;
  name: string;
  operations: Operations;
  /** Absent for a Resource without a value (execute only), or where none is registered. */
  type?: DataType;
  range?: Range;
  /** Symbol of the unit, as registered. */
  unit?: string;
  /** Plain text with its line breaks; `parseDescription` finds its structure. */
  description: string;
  /** Raw text of the fields whose value here is not letter for letter what the file says. */
  registered?: Registered;
}

/** A Resource of one Object. */
export interface Resource extends ResourceDefinition {
  instances: Instances;
  mandatory: boolean;
}

export type RegisteredField =
  'name' | 'operations' | 'type' | 'instances' | 'mandatory' | 'urn' | 'version' | 'lwm2mVersion';
export type Registered = Partial<Record<RegisteredField, string>>;

/** What one file says about one version of an Object. Resources are in the order of their IDs. */
export interface ObjectDefinition {
  objectId: number;
  /** `major.minor`; 1.0 where the file has none. */
  version: string;
  urn: string;
  name: string;
  /** Description1 of the file. */
  description: string;
  /** Description2 of the file, often empty. */
  description2: string;
  /** Lowest enabler version the object needs; 1.0 where the file has none. */
  lwm2mVersion: string;
  instances: Instances;
  mandatory: boolean;
  resources: Resource[];
  registered?: Registered;
}

/** A registered version: the definition, the files that hold it (the main one first) and its index entry. */
export interface ObjectVersion extends ObjectDefinition {
  files: string[];
  index?: IndexItem;
}

/** An Object with its versions, oldest first; `newestOf` gives the last one. */
export interface LwM2MObject {
  objectId: number;
  /** Absent for an ID in a reserved range. */
  class?: ObjectClass;
  /** Name in the newest version. */
  name: string;
  /** Defined by a release of the LwM2M enabler itself. */
  core: boolean;
  owner?: Owner;
  source?: IndexSource;
  versions: ObjectVersion[];
}

/** Who registered an object, under one name however it is spelled. */
export interface Owner {
  id: string;
  name: string;
}

/** Field `Source` of the index: 0, 1, 2. */
export type IndexSource = 'oma' | 'external' | 'private';

/** One item of the index, DDF.xml. */
export interface IndexItem {
  objectId: number;
  version: string;
  urn: string;
  name: string;
  description: string;
  /** Owner as spelled in the index; `foldOwner` makes the spellings one. */
  owner: string;
  source?: IndexSource;
  /** Path of the definition; absent for an ID that is only reserved. */
  file?: string;
  /** Address of the technical specification. */
  specification?: string;
}

/** A Resource with one registered meaning for all Objects (Common.xml), and who uses it. */
export interface ReusableResource extends ResourceDefinition {
  submitter: string;
  specification?: string;
  users: ResourceUse[];
}

/** A use of a Resource ID by an object version. */
export interface ResourceUse {
  objectId: number;
  version: string;
  instances: Instances;
  mandatory: boolean;
  /** Where the object says something else than the reusable definition. */
  differences: ReusableDifference[];
}

/** Texts as registered; empty where nothing is. */
export interface ReusableDifference {
  field: 'name' | 'operations' | 'type' | 'range' | 'unit';
  object: string;
  reusable: string;
}

/** A unit symbol that SenML or the registry knows. */
export interface Unit {
  symbol: string;
  name: string;
  source: UnitSource;
  /** False for units that new implementations should not produce. */
  recommended: boolean;
}
export type UnitSource = 'RFC 8428' | 'RFC 8798' | 'IANA' | 'LWM2M_senml_units.xml';

/** A unit symbol in use; `unit` is absent when nobody registered the symbol. */
export interface UnitUse {
  symbol: string;
  unit?: Unit;
  users: {objectId: number; version: string; resourceId: number}[];
  /** IDs of the reusable resources with this unit. */
  reusable: number[];
}

/** The whole registry; every list is sorted. */
export interface Registry {
  objects: LwM2MObject[];
  /** Index items without a definition: reserved IDs and versions. */
  reserved: IndexItem[];
  reusable: ReusableResource[];
  units: UnitUse[];
}
