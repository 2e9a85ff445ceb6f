import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {downloadPaths} from './downloadPaths';
import type {LwM2MObject, ObjectVersion} from '../../domain/registry';

/** Writes the definition of every object version below `<outDir>/api/registry/`: the XML byte for byte, and JSON. */
export async function writeDownloads(objects: readonly LwM2MObject[], dir: string, outDir: string): Promise<void> {
  const root = path.join(outDir, 'api', 'registry');
  await mkdir(path.join(root, 'xml'), {recursive: true});
  for (const {objectId, versions} of objects) {
    await mkdir(path.join(root, 'objects', String(objectId)), {recursive: true});
    await Promise.all(versions.map((version) => writeVersion(version, dir, root)));
  }
}

async function writeVersion(version: ObjectVersion, dir: string, root: string): Promise<void> {
  const {files, ...definition} = {...version, index: undefined};
  const paths = downloadPaths(version.objectId, version.version);
  await copyFile(path.join(dir, files[0]!), path.join(root, paths.xml));
  await writeFile(path.join(root, paths.json), `${JSON.stringify(definition)}\n`);
}
