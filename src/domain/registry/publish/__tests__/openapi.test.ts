import {toOpenApi, toSchemas} from '..';

const root = 'https://example.org/portal/api/registry/';
const objects = [{objectId: 5, versions: [{version: '1.2'}]}] as unknown as Parameters<typeof toOpenApi>[0]['objects'];
const text = JSON.stringify(toOpenApi({objects}, {root, title: 'Portal'}));
const document = JSON.parse(text) as {
  paths: Record<string, {parameters?: {$ref: string}[]}>;
  components: {parameters: Record<string, {example: unknown; schema: {enum?: string[]}}>};
};

test('every parameter in a path is described, and no other', () => {
  for (const [path, {parameters = []}] of Object.entries(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `#/components/parameters/${name}`);
    expect(parameters.map(({$ref}) => $ref)).toEqual(named);
  }
  expect(document.components.parameters.version!.example).toBe('1.2');
});

test('every schema that it names is published, and every one published is named', () => {
  const named = [...text.matchAll(/"registry\/(schema\/\w+\.json)"/g)].map(([, path]) => path);
  const published = toSchemas(root).map(({path}) => path);
  expect(named.sort()).toEqual(published.sort());
  expect(document.components.parameters.kind!.schema.enum!.map((kind) => `schema/${kind}.json`).sort()).toEqual(
    published,
  );
});
