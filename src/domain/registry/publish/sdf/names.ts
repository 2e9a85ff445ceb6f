import {toAsciiWords} from '../../ascii-words';

/**
 * Given names of SDF definitions (RFC 9880, "Given Names and Quality Names"): words joined by `_`, of letters and digits of ASCII, so that no
 * pointer to them needs an escape. A name that two of the items have gets the ID of each.
 */
export function toGivenNames(items: readonly {id: number; name: string}[]): Map<number, string> {
  const counts = new Map<string, number>();
  for (const {name} of items) {
    counts.set(toGivenName(name), (counts.get(toGivenName(name)) ?? 0) + 1);
  }
  return new Map(
    items.map(({id, name}) => {
      const given = toGivenName(name);
      return [id, given && counts.get(given) === 1 ? given : [given, id].filter(String).join('_')];
    }),
  );
}

/** Empty for a name without any such letter or digit. */
export function toGivenName(name: string): string {
  return toAsciiWords(name).join('_');
}
