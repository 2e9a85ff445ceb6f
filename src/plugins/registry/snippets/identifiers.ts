/** The words of a registered name: letters and digits of ASCII alone, since every language takes those. */
function toWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}

/** No identifier begins with a digit. */
const guard = (text: string) => (/^(?:\d|$)/.test(text) ? `_${text}` : text);
const capitalize = (word: string) => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

export const toUpperSnake = (name: string): string => guard(toWords(name).join('_').toUpperCase());
export const toLowerSnake = (name: string): string => guard(toWords(name).join('_').toLowerCase());
export const toPascal = (name: string): string => guard(toWords(name).map(capitalize).join(''));
export const toCamel = (name: string): string =>
  guard(
    toWords(name)
      .map((word, index) => (index ? capitalize(word) : word.toLowerCase()))
      .join(''),
  );

export interface NamedId {
  id: number;
  name: string;
}

/** An identifier for each ID; where two would be the same, or one is taken, the ID is added to it. */
export function nameAll(
  items: readonly NamedId[],
  toIdentifier: (name: string) => string,
  taken: readonly string[] = [],
): [identifier: string, id: number][] {
  const counts = new Map(taken.map((identifier) => [identifier, 1]));
  for (const {name} of items) {
    counts.set(toIdentifier(name), (counts.get(toIdentifier(name)) ?? 0) + 1);
  }
  return items.map(({id, name}) => [
    counts.get(toIdentifier(name))! > 1 ? toIdentifier(`${name} ${id}`) : toIdentifier(name),
    id,
  ]);
}
