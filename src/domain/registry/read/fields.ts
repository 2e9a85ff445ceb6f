import {dataTypes, type DataType, type Instances, type Operations} from '../model';

/** What an element's text means. `regular`: spelled as the schema allows; no `value`: nothing can be made of it. */
export interface FieldReading<T> {
  value?: T;
  regular: boolean;
}

export const allowedOperations = ['R', 'W', 'RW', 'E', '(empty)'];
export const allowedTypes = [...dataTypes, '(empty)'];

/** Letters in any order and case, apart or joined by `,`, `/`, `|`, or written out. */
export function parseOperations(text: string): FieldReading<Operations> {
  const letters = text
    .toUpperCase()
    .replace(/READ|WRITE|EXECUTE/g, (word) => word[0]!)
    .replace(/[\s,/|&]+/g, '');
  if (!/^[RWE]*$/.test(letters)) {
    return {regular: false};
  }
  const value = ['R', 'W', 'E'].filter((letter) => letters.includes(letter)).join('') as Operations;
  return {value, regular: value === text && !(value.length > 1 && value.includes('E'))};
}

/** Other spellings seen or likely, folded to lower-case letters. */
const typeSpellings = new Map<string, DataType>([
  ...dataTypes.map((type) => [type.toLowerCase().replace(' ', ''), type] as const),
  ['int', 'Integer'],
  ['bool', 'Boolean'],
  ['uint', 'Unsigned Integer'],
  ['unsignedint', 'Unsigned Integer'],
  ['unsigned', 'Unsigned Integer'],
  ['double', 'Float'],
  ['objectlink', 'Objlnk'],
  ['objlink', 'Objlnk'],
  ['corelink', 'Corelnk'],
  ['binary', 'Opaque'],
]);

/** Empty, `none` and `N/A` are the empty type: a regular reading without a value. */
export function parseType(text: string): FieldReading<DataType> {
  if ((dataTypes as readonly string[]).includes(text)) {
    return {value: text as DataType, regular: true};
  }
  const folded = text.toLowerCase().replace(/[^a-z]/g, '');
  const value = typeSpellings.get(folded);
  return {...(value && {value}), regular: /^(?:|none|n\/a|-)$/i.test(text)};
}

export function parseInstances(text: string): FieldReading<Instances> {
  const value = (['Single', 'Multiple'] as const).find((name) => name.toLowerCase() === text.toLowerCase());
  return {...(value && {value}), regular: text === value};
}

export function parseMandatory(text: string): FieldReading<boolean> {
  const name = ['Mandatory', 'Optional'].find((word) => word.toLowerCase() === text.toLowerCase());
  return {...(name && {value: name === 'Mandatory'}), regular: name === text};
}

/** An unsigned 16-bit number, the range of every identifier (Core, 7.3). */
export function parseId(text: string): number | undefined {
  const trimmed = text.trim();
  return /^\d{1,5}$/.test(trimmed) && Number(trimmed) <= 65535 ? Number(trimmed) : undefined;
}
