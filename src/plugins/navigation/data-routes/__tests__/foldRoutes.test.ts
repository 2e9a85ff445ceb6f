import {generateRoutesCode} from '@docusaurus/core/lib/server/codegen/codegenRoutes';
import type {PluginRouteConfig} from '@docusaurus/types';
import {addFamilies, foldRoutes, type RouteTable} from '../foldRoutes';

const family = {pattern: '/p/objects/:id/:version?/', data: 'o:id.json'};
const plugin = {name: 'registry', id: 'default'};

function objectRoute(path: string, file: string, dataRoute = family): PluginRouteConfig {
  const modules = {data: `@generated/registry/default/${file}`};
  return {path, exact: true, component: '@theme/ObjectPage', modules, dataRoute, plugin};
}

const list: PluginRouteConfig = {path: '/p/', exact: true, component: '@theme/ListPage', plugin};

/** The table as Docusaurus itself writes it, so that a new way of writing it is noticed here. */
function toTable(routes: PluginRouteConfig[]): RouteTable {
  const {routesConfig, routesChunkNames, registry} = generateRoutesCode(routes);
  const lines = Object.entries(registry).map(
    ([chunk, module]) =>
      `  "${chunk}": [() => import(/* webpackChunkName: "${chunk}" */ "${module}"), "${module}", require.resolveWeak("${module}")],`,
  );
  return {
    routes: routesConfig,
    registry: `export default {\n${lines.join('\n')}};\n`,
    chunkNames: routesChunkNames as RouteTable['chunkNames'],
  };
}

const fold = (routes: PluginRouteConfig[]) => foldRoutes(toTable(routes));
const place = {folder: '/p/assets/data/1234/', source: 'clientSource'} as const;

test('pages of a family become one route, before all others, and the others stay', () => {
  const folded = fold([
    list,
    objectRoute('/p/objects/3/', 'o3.json'),
    objectRoute('/p/objects/3/1.1/', 'o3.json'),
    objectRoute('/p/objects/5/', 'o5.json'),
  ]);
  const routes = addFamilies(folded, place);
  expect(routes.match(/path: '.*'/g)).toEqual(["path: '/p/'", "path: '*'"]);
  expect(routes).toContain("import {createSource} from '@site/src/plugins/navigation/data-routes/clientSource';");
  expect(routes).toContain(
    'export default [\n  createDataRoute({"pattern":"/p/objects/:id/:version?/","data":"/p/assets/data/1234/o:id.json"}, ' +
      'createSource, ComponentCreator("/p/objects/:id/:version?/", \'data\')),\n',
  );
  expect(Object.keys(folded.chunkNames).map((key) => key.replace(/-\w+$/, ''))).toEqual([
    '/p/',
    '/p/objects/:id/:version?/',
  ]);
});

test('the script names no file of data any more, and the files are known by their names', () => {
  const {registry, dataModules} = fold([
    objectRoute('/p/objects/3/', 'o3.json'),
    objectRoute('/p/objects/5/', 'o5.json'),
  ]);
  expect(registry).not.toContain('.json');
  expect(registry).toContain('@theme/ObjectPage');
  expect([...dataModules]).toEqual([
    ['o3.json', '@generated/registry/default/o3.json'],
    ['o5.json', '@generated/registry/default/o5.json'],
  ]);
});

test('a table without families stays as it is, but for the imports', () => {
  const table = toTable([list]);
  const folded = foldRoutes(table);
  expect(folded.registry).toBe(table.registry);
  expect(folded.chunkNames).toEqual(table.chunkNames);
  const [, ...lines] = table.routes.split('\n');
  expect(table.routes).toMatch(/ComponentCreator from '@docusaurus\/ComponentCreator';/);
  expect(addFamilies(folded, place)).toContain(lines.slice(2).join('\n'));
});

test('an address outside its pattern, and data under another name, are refused', () => {
  expect(() => fold([objectRoute('/p/things/3/', 'o3.json')])).toThrow(
    'The page /p/things/3/ does not match the pattern /p/objects/:id/:version?/ of its family.',
  );
  expect(() => fold([objectRoute('/p/objects/3/', 'x3.json')])).toThrow(
    'its address leads to o3.json: name them alike',
  );
});

test('a table written in another way is refused, in place of a site without these pages', () => {
  const table = toTable([objectRoute('/p/objects/3/', 'o3.json')]);
  const other = {...table, routes: table.routes.replace('exact: true,', 'exact: true, strict: true,')};
  expect(() => foldRoutes(other)).toThrow('adapt the expression to this version of Docusaurus');
});
