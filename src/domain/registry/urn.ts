import type {ObjectClass} from './model';
import {parseVersion} from './version';

/** A range of IDs with one purpose; both ends belong to it. */
export interface IdRange {
  from: number;
  to: number;
  /** Absent: reserved, no object may be registered there. */
  class?: ObjectClass;
  use: string;
}

/** Who may use which Object IDs (OMNA LwM2M registry, "Object identifiers"). 65535 is MAX_ID, no object. */
export const objectIdRanges: readonly IdRange[] = [
  {from: 0, to: 1023, class: 'oma', use: 'Objects of OMA working groups'},
  {from: 1024, to: 2047, use: 'Reserved'},
  {from: 2048, to: 10240, class: 'ext', use: 'Objects of other standards bodies and alliances'},
  {from: 10241, to: 32768, class: 'x', use: 'Objects of vendors and individuals'},
  {from: 32769, to: 42768, class: 'x', use: 'Bulk reservations of companies'},
  {from: 42769, to: 42800, class: 'x', use: 'Tests; never in production, never registered'},
  {from: 42801, to: 65535, use: 'Reserved'},
];

export type ResourceIdUse = 'common' | 'reusable' | 'private';

/** Meaning of a Resource ID: local to its object, registered once for all objects, or private; else unassigned. */
export function resourceIdUse(id: number): ResourceIdUse | undefined {
  if (id <= 2047) {
    return 'common';
  }
  return id <= 26240 ? 'reusable' : id <= 32768 ? 'private' : undefined;
}

/** The range an Object ID lies in; undefined when it is no 16-bit number. */
export function objectIdRange(id: number): IdRange | undefined {
  return Number.isInteger(id) ? objectIdRanges.find((range) => id >= range.from && id <= range.to) : undefined;
}

/** Class of an Object ID; undefined in a reserved range. */
export function objectClass(id: number): ObjectClass | undefined {
  return objectIdRange(id)?.class;
}

export interface ObjectUrn {
  class: ObjectClass;
  objectId: number;
  /** Absent in the short form, which means 1.0. */
  version?: string;
}

/** Parts of `urn:oma:lwm2m:{oma|ext|x}:ID[:major.minor]`; undefined for any other text. */
export function parseUrn(text: string): ObjectUrn | undefined {
  const match = /^urn:oma:lwm2m:(oma|ext|x):(\d{1,5})(?::(\d{1,5}\.\d{1,5}))?$/.exec(text);
  if (!match || Number(match[2]) > 65535) {
    return undefined;
  }
  const version = match[3] && parseVersion(match[3])?.version;
  return {class: match[1] as ObjectClass, objectId: Number(match[2]), ...(version && {version})};
}

/** The URN of an object version; version 1.0 is left out. Reserved IDs get the class `x`. */
export function formatUrn(objectId: number, version = '1.0'): string {
  const urn = `urn:oma:lwm2m:${objectClass(objectId) ?? 'x'}:${objectId}`;
  return version === '1.0' ? urn : `${urn}:${version}`;
}
