import {gzipSync} from 'node:zlib';
import {dataSetPaths, formatJson, toDataSet, toSchemas, type PublishedFile} from '../../../domain/registry/publish';
import type {RegistryContent} from '../content';

/** Documents of one kind. */
export interface DataSize {
  files: number;
  /** Bytes that travel: of each file by itself, compressed with gzip. */
  bytes: number;
}

export type DataKind = keyof typeof dataSetPaths | 'objects' | 'schema';

export interface DataProps {
  sizes: Record<DataKind, DataSize>;
  total: DataSize;
  /** Number of object versions, each of which also has files of its own. */
  versions: number;
  /** Address of `/api/registry/`, with its host. */
  root: string;
}

/** How large the data set is, by kind of document. */
export function buildDataProps({problems, source, ...registry}: RegistryContent, root: string): DataProps {
  const files = [...toDataSet({registry, problems, source}), ...toSchemas('/api/registry/')];
  const kinds = [...(Object.keys(dataSetPaths) as (keyof typeof dataSetPaths)[]), 'objects', 'schema'] as const;
  const sizes = kinds.map((kind) => [kind, measure(files.filter(({path}) => kindOf(path) === kind))] as const);
  return {
    sizes: Object.fromEntries(sizes) as DataProps['sizes'],
    total: measure(files),
    versions: registry.objects.reduce((sum, {versions}) => sum + versions.length, 0),
    root,
  };
}

/** `index` for `index.json`, `objects` for `objects/3.json`. */
function kindOf(path: string): string {
  return path.replace(/[/.].*$/, '');
}

function measure(files: readonly PublishedFile[]): DataSize {
  const bytes = files.map(({document}) => gzipSync(formatJson(document)).length);
  return {files: files.length, bytes: bytes.reduce((sum, each) => sum + each, 0)};
}
