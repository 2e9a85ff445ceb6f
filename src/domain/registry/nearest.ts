import {readQuery} from './filter';

/** The IDs and names that an address can mean. */
export interface KnownIds {
  objects: readonly {id: number; name: string; versions: readonly string[]}[];
  resources: readonly {id: number; name: string}[];
}

/** A page that a reader of a wrong address may have meant. */
export interface Suggestion {
  /** Below the base path of the site. */
  path: string;
  label: string;
}

/** What a wrong address seems to ask for, and the pages that come nearest. */
export interface Nearest {
  /** `object 3330`, `version 9.9 of object 3303`, `resource 5999`. */
  wanted: string;
  suggestions: Suggestion[];
}

interface Named {
  id: number;
  name: string;
}

const most = 6;

/**
 * Reads an address that no page has, and gives the registry pages that it may mean: the object or resource itself
 * when the address names it in another way, else those whose ID differs by one digit or is next to it.
 *
 * @param query what follows the path: `?id=3303` and its like, as older pages had them.
 * @returns undefined when the address has nothing to do with the registry.
 */
export function suggestPages(pathname: string, known: KnownIds, query = ''): Nearest | undefined {
  const address = decode(pathname);
  const asked = /(?:^|\/)(objects?|resources?)\/([^/]+)(?:\/([^/]+))?\/?$/i.exec(address);
  if (asked && /^r/i.test(asked[1]!)) {
    return nearestResource(Number.parseInt(asked[2]!, 10), known);
  }
  const named = /(?:urn:oma:lwm2m:.*|(?:\/\d{1,5}){1,4}\/?|\/\d+(?:-[\d_]+)?\.xml)$/i.exec(address)?.[0];
  const object = asked ? asked[2]! : (named ?? readObject(query));
  return object
    ? nearestObject(object.replace(/(?:-[\d_]+)?\.(?:xml|json|html?)$/i, ''), asked?.[3], known)
    : undefined;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

/** The object that a query names by its ID or its URN. */
function readObject(query: string): string | undefined {
  const values = [...new URLSearchParams(query).entries()];
  const urn = values.find(([, value]) => /^urn:oma:lwm2m:/i.test(value));
  const id = values.find(([name, value]) => /^(?:id|oid|object_?id|object)$/i.test(name) && /^\d{1,5}$/.test(value));
  return (urn ?? id)?.[1];
}

function nearestObject(text: string, version: string | undefined, {objects}: KnownIds): Nearest | undefined {
  const reading = readQuery(text);
  if (reading.kind === 'words') {
    const named = objects.filter(({name}) => reading.words.every((word) => name.toLowerCase().includes(word)));
    return toNearest(`an object named “${text}”`, named.slice(0, most).map(toObject));
  }
  const found = objects.find(({id}) => id === reading.id);
  if (!found) {
    return toNearest(`object ${reading.id}`, nearestTo(reading.id, objects).map(toObject));
  }
  const path = `/registry/objects/${found.id}/`;
  const versions = found.versions.map((each) => ({path: `${path}${each}/`, label: `${found.name} ${each}`}));
  const wanted = version ? `version ${version} of object ${found.id}` : `object ${found.id}`;
  const resource = reading.kind === 'object' ? reading.resource : undefined;
  return toNearest(wanted, [
    ...(resource === undefined ? [] : [toResourceOf(found, resource)]),
    toObject(found),
    ...(version ? versions : []),
  ]);
}

function nearestResource(id: number, {resources}: KnownIds): Nearest | undefined {
  return toNearest(`the reusable resource ${id}`, nearestTo(id, resources).map(toResource));
}

function toNearest(wanted: string, suggestions: Suggestion[]): Nearest | undefined {
  return suggestions.length > 0 ? {wanted, suggestions} : undefined;
}

function toObject({id, name}: Named): Suggestion {
  return {path: `/registry/objects/${id}/`, label: `${id} ${name}`};
}

function toResourceOf({id, name}: Named, resource: number): Suggestion {
  return {path: `/registry/objects/${id}/#resource-${resource}`, label: `Resource ${resource} of ${id} ${name}`};
}

function toResource({id, name}: Named): Suggestion {
  return {path: `/registry/resources/${id}/`, label: `${id} ${name}`};
}

/** Those that one slip of the finger turns into `id`, then its neighbours. */
function nearestTo<Item extends Named>(id: number, items: readonly Item[]): Item[] {
  const rank = (item: Item): number => (isSlip(String(id), String(item.id)) ? 0 : 1);
  return items
    .filter((item) => rank(item) === 0 || Math.abs(item.id - id) <= 10)
    .sort((a, b) => rank(a) - rank(b) || Math.abs(a.id - id) - Math.abs(b.id - id))
    .slice(0, most);
}

/** Whether one digit is wrong, missing or too many, or two neighbours are exchanged. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length === meant.length) {
    const wrong = [...typed].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
    const [first = 0, second = 0] = wrong;
    const exchanged = typed[first] === meant[second] && typed[second] === meant[first] && second === first + 1;
    return wrong.length <= 1 || (wrong.length === 2 && exchanged);
  }
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  return (
    long.length - short.length === 1 && [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}
