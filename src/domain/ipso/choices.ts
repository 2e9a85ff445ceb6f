import {newestOf, senmlUnits, type LwM2MObject, type Registry, type Resource} from '../registry';
import {familyOf} from './families';
import {countUses, ipsoObjects, mainResources, namesUnits} from './objects';
import {suggestedUnits} from './units';

/** What can be done with the main value of an object, told by its data type and operations. */
export const purposes = {
  'number-read': 'A number is measured',
  'state-read': 'A state is read: yes or no, or one of several',
  'state-set': 'Something is switched',
  'number-set': 'A number is set',
  other: 'A text, a colour, a clip or a time',
} as const;
export type Purpose = keyof typeof purposes;

/** One row of the decision table. */
export interface Choice {
  objectId: number;
  name: string;
  family: string;
  purpose: Purpose;
  values: ChoiceValue[];
  units: ChoiceUnit[];
  /** True when the object fixes no unit and has Sensor Units (5701) to name one. */
  openUnit: boolean;
}

export interface ChoiceValue {
  id: number;
  name: string;
  operations: string;
  type: string;
  range?: string;
}

export interface ChoiceUnit {
  symbol: string;
  name: string;
}

/** The decision table, made of the registry; rows in the order of the IDs. */
export function buildChoices(registry: Pick<Registry, 'objects'>): Choice[] {
  const objects = ipsoObjects(registry);
  const usage = countUses(objects);
  return objects.map((object) => toChoice(object, usage));
}

function toChoice(object: LwM2MObject, usage: ReadonlyMap<number, number>): Choice {
  const {objectId, name} = object;
  const main = mainResources(object, usage);
  const fixed = main.every(({unit}) => unit) ? main.flatMap(({unit}) => unit ?? []) : [];
  const openUnit = fixed.length === 0 && namesUnits(newestOf(object));
  const symbols = openUnit ? (suggestedUnits[objectId] ?? []) : fixed;
  return {
    objectId,
    name,
    family: familyOf(objectId).id,
    purpose: purposeOf(main[0]),
    values: main.map(toValue),
    units: [...new Set(symbols)].map(toUnit),
    openUnit,
  };
}

function purposeOf(main?: Resource): Purpose {
  const written = main?.operations.includes('W');
  switch (main?.type) {
    case 'Float':
      return written ? 'number-set' : 'number-read';
    case 'Boolean':
      return written ? 'state-set' : 'state-read';
    case 'Integer':
    case 'Unsigned Integer':
      return written ? 'number-set' : 'state-read';
    default:
      return 'other';
  }
}

function toValue({id, name, operations, type, range}: Resource): ChoiceValue {
  return {id, name, operations, type: type ?? '', ...(range && {range: range.text})};
}

function toUnit(symbol: string): ChoiceUnit {
  return {symbol, name: senmlUnits.find((unit) => unit.symbol === symbol)?.name ?? symbol};
}

/** The decision table the other way round: from a unit to the objects whose values have it. */
export function buildUnitIndex(choices: readonly Choice[]): {unit: ChoiceUnit; objects: Choice[]}[] {
  const units = new Map(choices.flatMap(({units}) => units.map((unit) => [unit.symbol, unit] as const)));
  return [...units.values()]
    .sort((a, b) => (a.symbol < b.symbol ? -1 : 1))
    .map((unit) => ({unit, objects: choices.filter(({units}) => units.some(({symbol}) => symbol === unit.symbol))}));
}
