import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {
  fallbackDate,
  formatJson,
  listRegisteredVersions,
  toDataSet,
  toInstanceSchema,
  toOpenApi,
  toSchemas,
  toSdf,
  toVersionFiles,
  versionPaths,
  type PublishedFile,
} from '../../domain/registry/publish';
import type {RegistryContent} from './content';
import {copyDefinitions} from './downloads';
import {toFeeds, type FeedSite} from './feeds';

export interface Api {
  content: RegistryContent;
  /** The folder that the registry was read from. */
  dir: string;
  outDir: string;
  site: FeedSite;
}

/** Writes everything the registry gives to machines below `<outDir>/api/registry/`, and its description beside it. */
export async function writeApi({content, dir, outDir, site}: Api): Promise<void> {
  const folder = path.join(outDir, 'api', 'registry');
  const versions = listRegisteredVersions(content);
  const feeds = toFeeds(versions, fallbackDate(versions, content.source?.date), site);
  const documents = listDocuments(content, `${site.url}api/registry/`);
  const texts = [...feeds, ...documents.map(({path: place, document}) => ({path: place, text: formatJson(document)}))];
  const folders = new Set(texts.map((file) => path.dirname(path.join(folder, file.path))));
  await Promise.all([...folders].map((place) => mkdir(place, {recursive: true})));
  await Promise.all(texts.map((file) => writeFile(path.join(folder, file.path), file.text)));
  const description = toOpenApi(content, {root: `${site.url}api/registry/`, title: site.title});
  await writeFile(path.join(outDir, 'api', 'openapi.json'), formatJson(description));
  await copyDefinitions(content.objects, dir, folder);
}

/** The data set with its schemas, and each version in every form; `root` is the address of `/api/registry/`. */
function listDocuments(content: RegistryContent, root: string): PublishedFile[] {
  const {problems, source, ...registry} = content;
  const forms = registry.objects.flatMap(({versions}) =>
    versions.flatMap((version) => {
      const paths = versionPaths(version.objectId, version.version);
      return [
        {path: paths.schema, document: toInstanceSchema(version, root)},
        {path: paths.sdf, document: toSdf(version, root)},
      ];
    }),
  );
  return [...toDataSet({registry, problems, source}), ...toSchemas(root), ...toVersionFiles(registry), ...forms];
}
