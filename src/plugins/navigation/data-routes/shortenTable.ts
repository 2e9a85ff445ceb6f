import type {RouteTable} from './foldRoutes';

const line = /^( {2})"([^"]+)": \[\(\) => import\(\/\* webpackChunkName: "[^"]+" \*\/ ("[^"]+")\),.*\],?/gm;
const creator = /ComponentCreator\('([^']*)', '(\w+)'\)/g;

/**
 * The table for browsers, as short as it can be: chunks by the shortest beginning of their names that no other has, and
 * without what only drawing pages on a server asks for. Names stay the same as long as no other begins alike, so what a
 * browser kept of an earlier build stays right.
 */
export function shortenTable<T extends RouteTable>(table: T): T {
  const shorter = toShorter([...table.registry.matchAll(line)].map(([, , name]) => name!));
  const registry = table.registry.replaceAll(
    line,
    (_, indent: string, name: string, module: string) =>
      `${indent}"${shorter.get(name)}": [() => import(/* webpackChunkName: "${shorter.get(name)}" */ ${module})],`,
  );
  const chunkNames = JSON.parse(
    JSON.stringify(table.chunkNames).replace(/"([0-9a-f]{8})"/g, (text, name: string) =>
      shorter.has(name) ? `"${shorter.get(name)}"` : text,
    ),
  ) as RouteTable['chunkNames'];
  return {...table, registry, ...shortenHashes(table.routes, chunkNames)};
}

/** A route needs its hash only where another has the same path. */
function shortenHashes(
  routes: string,
  chunkNames: RouteTable['chunkNames'],
): Pick<RouteTable, 'routes' | 'chunkNames'> {
  const paths = [...routes.matchAll(creator)].map(([, path]) => path!);
  const single = new Set(paths.filter((path) => paths.indexOf(path) === paths.lastIndexOf(path)));
  const renamed = Object.entries(chunkNames).map(([key, value]) => {
    const path = key.replace(/-\w+$/, '');
    return [single.has(path) ? `${path}-0` : key, value] as const;
  });
  return {
    routes: routes.replace(creator, (text, path: string) =>
      single.has(path) ? `ComponentCreator('${path}', '0')` : text,
    ),
    chunkNames: Object.fromEntries(renamed),
  };
}

const shortest = 3;

function toShorter(names: readonly string[]): Map<string, string> {
  const sorted = [...names].sort();
  const alike = (a = '', b = ''): number => [...a].findIndex((letter, index) => letter !== b[index]);
  return new Map(
    sorted.map((name, index) => {
      const needed = Math.max(alike(name, sorted[index - 1]), alike(name, sorted[index + 1])) + 1;
      return [name, /^[0-9a-f]{8}$/.test(name) ? name.slice(0, Math.max(shortest, needed)) : name];
    }),
  );
}
