import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LwM2MObject, ObjectDefinition, ObjectVersion, Registry} from '../../domain/registry';

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

function toFile({versions}: LwM2MObject): VersionsFile {
  return {versions: versions.map(toDefinition)};
}

function toDefinition({files: _files, index: _index, ...definition}: ObjectVersion): ObjectDefinition {
  return definition;
}
