/** The fields of a tool as the fragment of its address keeps them; a fragment never leaves the browser. */
export type Fields = Readonly<Record<string, string>>;

/** Browsers, mail and chat programs cut longer addresses. */
export const longestFragment = 8000;

/** Fields of `#in=%2F3%2F0&base=…` that a tool has; the others have the value of `empty`. */
export function readFragment<T extends Fields>(hash: string, empty: T): T {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(Object.entries(empty).map(([name, value]) => [name, parameters.get(name) ?? value])) as T;
}

/** The fragment that brings these fields back; undefined when it would be too long for an address. */
export function toFragment<T extends Fields>(fields: T, empty: T): string | undefined {
  const changed = Object.entries(fields).filter(([name, value]) => value !== empty[name]);
  const fragment = changed.length > 0 ? `#${new URLSearchParams(changed)}` : '';
  return fragment.length <= longestFragment ? fragment : undefined;
}
