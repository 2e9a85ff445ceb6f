import {
  buildChoices,
  buildIpsoVersions,
  buildSharedResources,
  buildUnitIndex,
  families,
  familyOf,
  ipsoObjects,
  purposes,
  type Choice,
  type IpsoVersions,
  type SharedResource,
} from '../../domain/ipso';
import {newestOf, type LwM2MObject, type Registry} from '../../domain/registry';
import {firstSentence} from '../registry/props/text';

/** An object as the list of families shows it. */
export interface FamilyObject {
  id: number;
  name: string;
  version: string;
  summary: string;
}

export interface FamilyGroup {
  id: string;
  title: string;
  text: string;
  objects: FamilyObject[];
}

export interface ChoiceGroup {
  title: string;
  rows: Choice[];
}

export interface UnitRow {
  symbol: string;
  name: string;
  objects: {id: number; name: string}[];
}

/** A file of data for each page that needs one. */
export interface IpsoData {
  families: FamilyGroup[];
  choices: ChoiceGroup[];
  units: UnitRow[];
  versions: IpsoVersions;
  resources: SharedResource[];
}

export function buildIpsoData(registry: Pick<Registry, 'objects' | 'reusable'>): IpsoData {
  const choices = buildChoices(registry);
  return {
    families: buildFamilies(ipsoObjects(registry)),
    choices: Object.entries(purposes)
      .map(([purpose, title]) => ({title, rows: choices.filter((choice) => choice.purpose === purpose)}))
      .filter(({rows}) => rows.length > 0),
    units: buildUnitIndex(choices).map(({unit, objects}) => ({
      ...unit,
      objects: objects.map(({objectId, name}) => ({id: objectId, name})),
    })),
    versions: buildIpsoVersions(registry),
    resources: buildSharedResources(registry),
  };
}

function buildFamilies(objects: readonly LwM2MObject[]): FamilyGroup[] {
  return families.map(({id, title, text}) => ({
    id,
    title,
    text,
    objects: objects.filter(({objectId}) => familyOf(objectId).id === id).map(toFamilyObject),
  }));
}

function toFamilyObject(object: LwM2MObject): FamilyObject {
  const {version, description} = newestOf(object);
  return {id: object.objectId, name: object.name, version, summary: firstSentence(description)};
}
