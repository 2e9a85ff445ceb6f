import {toAsciiWords} from '../../../domain/registry/ascii-words';

/** No identifier begins with a digit. */
const guard = (text: string) => (/^(?:\d|$)/.test(text) ? `_${text}` : text);
const capitalize = (word: string) => word[0]!.toUpperCase() + word.slice(1).toLowerCase();

export const toUpperSnake = (name: string): string => guard(toAsciiWords(name).join('_').toUpperCase());
export const toLowerSnake = (name: string): string => guard(toAsciiWords(name).join('_').toLowerCase());
export const toPascal = (name: string): string => guard(toAsciiWords(name).map(capitalize).join(''));
export const toCamel = (name: string): string =>
  guard(
    toAsciiWords(name)
      .map((word, index) => (index ? capitalize(word) : word.toLowerCase()))
      .join(''),
  );

export interface NamedId {
  id: number;
  name: string;
}

/**
 * An identifier for each ID, all of them different. Where two would be the same, or one is taken, the ID is added to
 * the name; a name without a letter or digit of ASCII is `resource` with the ID.
 */
export function nameAll(
  items: readonly NamedId[],
  toIdentifier: (name: string) => string,
  taken: readonly string[] = [],
): [identifier: string, id: number][] {
  let names = items.map(({id, name}) => (toAsciiWords(name).length > 0 ? name : `resource ${id}`));
  for (;;) {
    const identifiers = names.map(toIdentifier);
    const twice = findTwice([...taken, ...identifiers]);
    if (twice.size === 0) {
      return identifiers.map((identifier, place) => [identifier, items[place]!.id]);
    }
    names = names.map((name, place) => (twice.has(identifiers[place]!) ? `${name} ${items[place]!.id}` : name));
  }
}

function findTwice(identifiers: readonly string[]): Set<string> {
  return new Set(identifiers.filter((identifier, place) => identifiers.indexOf(identifier) !== place));
}
