import {shortenTable} from '../shortenTable';

const entry = (name: string, module: string) =>
  `  "${name}": [() => import(/* webpackChunkName: "${name}" */ "${module}"), "${module}", require.resolveWeak("${module}")],`;
const table = {
  routes: `component: ComponentCreator('/a/', '1ab'),\ncomponent: ComponentCreator('/b/', '2cd'),\nroutes: ComponentCreator('/b/', '3ef'),`,
  registry: `export default {\n${entry('0000514e', '@site/a.mdx')}\n${entry('0000ff00', '@site/b.mdx')}\n${entry('22e8a80f', '@theme/Page')}\n};\n`,
  chunkNames: {
    '/a/-1ab': {__comp: '22e8a80f', content: '0000514e'},
    '/b/-2cd': {__comp: '22e8a80f', content: '0000ff00'},
    '/b/-3ef': {__comp: '22e8a80f'},
  },
};
const short = shortenTable(table);

test('chunks have the shortest names that tell them apart, the same everywhere', () => {
  expect(short.registry).toBe(
    'export default {\n' +
      '  "00005": [() => import(/* webpackChunkName: "00005" */ "@site/a.mdx")],\n' +
      '  "0000f": [() => import(/* webpackChunkName: "0000f" */ "@site/b.mdx")],\n' +
      '  "22e": [() => import(/* webpackChunkName: "22e" */ "@theme/Page")],\n};\n',
  );
  expect(Object.values(short.chunkNames)).toEqual([
    {__comp: '22e', content: '00005'},
    {__comp: '22e', content: '0000f'},
    {__comp: '22e'},
  ]);
});

test('a hash stays where two routes have one path', () => {
  expect(Object.keys(short.chunkNames)).toEqual(['/a/-0', '/b/-2cd', '/b/-3ef']);
  expect(short.routes).toContain("ComponentCreator('/a/', '0')");
  expect(short.routes).toContain("ComponentCreator('/b/', '3ef')");
});
