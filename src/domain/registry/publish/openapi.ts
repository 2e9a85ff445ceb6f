import type {Registry} from '../model';
import {dataSetPaths, feedPath} from './paths';

interface Operation {
  path: string;
  id: string;
  summary: string;
  /** Media type of the answer. */
  type: string;
  /** Kind of document, whose schema lies in `registry/schema/`. */
  kind?: string;
}

/** What an API is made for: its address, and a version that examples name. */
export interface ApiFacts {
  /** Address of `/api/registry/`, with its slash at the end. */
  root: string;
  title: string;
}

const json = 'application/json';

const documents: Readonly<Record<keyof typeof dataSetPaths, string>> = {
  index: 'Names, IDs, URNs and versions of all objects',
  resources: 'The reusable resources in full',
  units: 'The units in use, and who uses them',
  differences: 'Each version of an object against the one before',
  references: 'Which objects use which reusable resource',
  revisions: 'The version of each core object that a release of LwM2M means',
  findings: 'What is odd in the definitions, with file and line',
  versions: 'Which state of the registry this is',
};

const operations: readonly Operation[] = [
  ...Object.entries(documents).map(([kind, summary]) => ({
    path: dataSetPaths[kind as keyof typeof dataSetPaths],
    id: `get-${kind}`,
    summary,
    type: json,
    kind,
  })),
  {path: 'objects/{objectId}.json', id: 'get-object', summary: 'All versions of an object', type: json, kind: 'object'},
  {
    path: 'objects/{objectId}/{version}.json',
    id: 'get-object-version',
    summary: 'One version of an object',
    type: json,
    kind: 'version',
  },
  {
    path: 'objects/{objectId}/{version}.schema.json',
    id: 'get-instance-schema',
    summary: 'JSON Schema of the data of an Object Instance',
    type: 'application/schema+json',
  },
  {
    path: 'objects/{objectId}/{version}.sdf.json',
    id: 'get-sdf',
    summary: 'The version in the Semantic Definition Format',
    type: 'application/sdf+json',
  },
  {
    path: 'xml/{objectId}-{major}_{minor}.xml',
    id: 'get-definition',
    summary: 'The official definition of a version, byte for byte',
    type: 'application/xml',
  },
  {path: feedPath(), id: 'get-changes', summary: 'Newest versions of all objects', type: 'application/atom+xml'},
  {
    path: 'feeds/{objectId}.atom',
    id: 'get-object-changes',
    summary: 'Newest versions of one object',
    type: 'application/atom+xml',
  },
  {
    path: 'schema/{kind}.json',
    id: 'get-schema',
    summary: 'JSON Schema of a kind of document',
    type: 'application/schema+json',
  },
];

/** What is told of the portal as a whole; it lies beside the registry. */
const quality: Operation = {
  path: 'quality.json',
  id: 'get-quality',
  summary: 'What the build has found out about the portal: pages, sizes, links, accessibility, registry, search',
  type: json,
};

/** Describes `/api/registry/` as OpenAPI 3.1; examples of its parameters together name files of this registry. */
export function toOpenApi({objects}: Pick<Registry, 'objects'>, {root, title}: ApiFacts): object {
  const parameters = toParameters(objects);
  return {
    openapi: '3.1.1',
    info: {
      title: `${title}: registry`,
      summary: 'The LwM2M object registry as static files, without a key.',
      version: '1.0.0',
      license: {name: 'BSD-3-Clause', identifier: 'BSD-3-Clause'},
    },
    servers: [{url: root}],
    paths: {
      ...Object.fromEntries(operations.map((operation) => [`/${operation.path}`, toPathItem(operation)])),
      '/quality.json': {servers: [{url: new URL('..', root).href}], ...toPathItem(quality)},
    },
    components: {parameters},
  };
}

function toPathItem({path, id, summary, type, kind}: Operation): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  return {
    ...(names.length > 0 && {parameters: names.map((name) => ({$ref: `#/components/parameters/${name}`}))}),
    get: {
      operationId: id,
      summary,
      responses: {
        200: {
          description: summary,
          content: {[type]: kind ? {schema: {$ref: `registry/schema/${kind}.json`}} : {}},
        },
        ...(names.length > 0 && {404: {description: 'The registry has none of this name'}}),
      },
    },
  };
}

function toParameters(objects: Registry['objects']): Record<string, object> {
  const {objectId = 0, versions = []} = objects[0] ?? {};
  const version = versions[0]?.version ?? '1.0';
  const [major, minor] = version.split('.').map(Number);
  const number = {type: 'integer', minimum: 0};
  const inPath = (name: string, schema: object, example: unknown) => [
    name,
    {name, in: 'path', required: true, schema, example},
  ];
  return Object.fromEntries([
    inPath('objectId', {...number, maximum: 65535}, objectId),
    inPath('version', {type: 'string', pattern: String.raw`^\d+\.\d+$`}, version),
    inPath('major', number, major),
    inPath('minor', number, minor),
    inPath('kind', {type: 'string', enum: operations.flatMap(({kind}) => kind ?? [])}, 'index'),
  ]) as Record<string, object>;
}
