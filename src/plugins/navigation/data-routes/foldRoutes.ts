import {matchPath} from 'react-router';
import {toDataFile} from './toDataFile';

/** What the routes of one family have in common; an attribute of each of them, named `dataRoute`. */
export interface DataRoute {
  /** Address of every page of the family, with its parameters: `/registry/objects/:id/:version?/`. */
  pattern: string;
  /** Name of the file of data that belongs to an address: `o:id.json`. */
  data: string;
}

/** The route table as Docusaurus generates it. */
export interface RouteTable {
  /** Source of `routes.js`. */
  routes: string;
  /** Source of `registry.js`: each chunk name with the module that it stands for. */
  registry: string;
  /** By path and hash of a route: the names of its chunks. */
  chunkNames: Record<string, ChunkNames>;
}

export interface ChunkNames {
  __comp?: string;
  __context?: unknown;
  data?: string;
}

/** Where a folded table is used. */
export interface Place {
  /** Folder or address below which the files of data are, with a slash at its end. */
  folder: string;
  /** Module that reads them. */
  source: 'clientSource' | 'serverSource';
}

export interface FoldedRoutes extends RouteTable {
  families: DataRoute[];
  /** Files of data that the folded pages read, by name: the module that holds each. */
  dataModules: Map<string, string>;
}

const dataRoute =
  /^ {2}\{\n {4}path: '([^'\n]*)',\n {4}component: ComponentCreator\('[^'\n]*', '(\w+)'\),\n {4}exact: true,\n {4}dataRoute: (\{.*\})\n {2}\},\n/gm;
const registryLine = /^ {2}"([^"]+)": \[.*require\.resolveWeak\("([^"]+)"\)\],\n?/gm;
const firstRoute = 'export default [\n';
const creator = /^import ComponentCreator from .*$/m;

/**
 * Draws the routes of each family together: one entry in the table that every page loads, in place of one each.
 *
 * @throws Error when the table is not written as expected, or a pattern does not lead from a page to its data.
 */
export function foldRoutes({routes, registry, chunkNames}: RouteTable): FoldedRoutes {
  const modules = new Map([...registry.matchAll(registryLine)].map(([, chunk, module]) => [chunk!, module!]));
  const dataModules = new Map<string, string>();
  const families = new Map<string, DataRoute>();
  const names = new Map(Object.entries(chunkNames));

  const kept = routes.replaceAll(dataRoute, (_, path: string, hash: string, attribute: string) => {
    const family = JSON.parse(attribute) as DataRoute;
    const {data, ...shared} = names.get(`${path}-${hash}`) ?? {};
    dataModules.set(fileOf(path, family), modules.get(data ?? '') ?? '');
    families.set(family.pattern, family);
    names.delete(`${path}-${hash}`);
    names.set(`${family.pattern}-data`, shared);
    return '';
  });
  checkFolding(kept, dataModules);
  return {
    routes: kept,
    families: [...families.values()],
    registry: keepUsed(registry, [...names.values()]),
    chunkNames: Object.fromEntries(names),
    dataModules,
  };
}

/** Name of the file that the browser will look for on the page at `path`. */
function fileOf(path: string, {pattern, data}: DataRoute): string {
  const match = matchPath(path, {path: pattern, exact: true});
  if (!match) {
    throw new Error(`The page ${path} does not match the pattern ${pattern} of its family.`);
  }
  return toDataFile(data, match.params);
}

function checkFolding(kept: string, dataModules: ReadonlyMap<string, string>): void {
  if (kept.includes('dataRoute:')) {
    throw new Error(
      'The generated route table is not written as src/plugins/navigation/data-routes/foldRoutes.ts reads it; adapt the expression to this version of Docusaurus.',
    );
  }
  for (const [file, module] of dataModules) {
    if (!module.endsWith(`/${file}`)) {
      throw new Error(`The data of a page are in "${module}", but its address leads to ${file}: name them alike.`);
    }
  }
}

/** The source of `routes.js` with one route for each family. */
export function addFamilies({routes, families}: FoldedRoutes, {folder, source}: Place): string {
  const entries = families.map(({pattern, data}) => {
    const family = JSON.stringify({pattern, data: folder + data});
    return `  createDataRoute(${family}, createSource, ComponentCreator(${JSON.stringify(pattern)}, 'data')),\n`;
  });
  const imports =
    `import createDataRoute from '@site/src/plugins/navigation/data-routes/createDataRoute';\n` +
    `import {createSource} from '@site/src/plugins/navigation/data-routes/${source}';\n` +
    `import ComponentCreator from '@site/src/plugins/navigation/data-routes/createPage';\n`;
  // First, since the routes of the docs at `/` would take every address that none before them took.
  return imports + routes.replace(creator, '').replace(firstRoute, () => firstRoute + entries.join(''));
}

/** The registry without the chunks that no route names any more. */
function keepUsed(registry: string, chunkNames: readonly ChunkNames[]): string {
  const used = JSON.stringify(chunkNames);
  return registry.replaceAll(registryLine, (line, chunk: string) => (used.includes(`"${chunk}"`) ? line : ''));
}
