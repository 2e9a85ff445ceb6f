import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LwM2MObject, ObjectDefinition, Registry} from '../../domain/registry';

/** What the comparison loads of an object: every version, oldest first. */
export interface VersionsFile {
  versions: ObjectDefinition[];
}

/** Writes the versions of each object that has several, for the page that compares them. */
export async function writeVersions({objects}: Registry, outDir: string): Promise<void> {
  const folder = path.join(outDir, 'registry', 'compare');
  await mkdir(folder, {recursive: true});
  const several = objects.filter(({versions}) => versions.length > 1);
  await Promise.all(
    several.map((object) => writeFile(path.join(folder, `${object.objectId}.json`), JSON.stringify(toFile(object)))),
  );
}

/** The definitions alone, without the files and index entries that the registry keeps with them. */
function toFile({versions}: LwM2MObject): VersionsFile {
  return {versions: versions.map((version) => ({...version, files: undefined, index: undefined}))};
}
