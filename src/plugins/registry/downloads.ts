import {copyFile, mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {LwM2MObject} from '../../domain/registry';
import {versionPaths} from '../../domain/registry/publish';

/** Copies the definition of every object version, byte for byte, from the registry's folder to `outDir`. */
export async function copyDefinitions(objects: readonly LwM2MObject[], dir: string, outDir: string): Promise<void> {
  await mkdir(path.join(outDir, 'xml'), {recursive: true});
  const versions = objects.flatMap((object) => object.versions);
  await Promise.all(
    versions.map(({objectId, version, files}) =>
      copyFile(path.join(dir, files[0]!), path.join(outDir, versionPaths(objectId, version).xml)),
    ),
  );
}
