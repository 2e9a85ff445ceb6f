import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {loadRegistry, readRegistryFiles} from '../src/plugins/registry/content';
import {multiplyRegistry} from './multiply';

/**
 * Writes a registry that is N times as large into a folder, in place of what it held; gives the number of Objects.
 *
 * @throws Error when not every file could be taken over.
 */
export function writeRegistry(dir: string, times: number, folder: string): number {
  const files = multiplyRegistry(readRegistryFiles(dir), times);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(path.join(folder, 'version_history'), {recursive: true});
  for (const file of files) {
    writeFileSync(path.join(folder, file.path), file.text);
  }
  const before = loadRegistry(dir, 'warn').registry.objects.length;
  const after = loadRegistry(folder).registry.objects.length;
  if (after !== before * times) {
    throw new Error(
      `${folder} has ${after} objects, not ${times} times ${before}. The files of ${dir} are named in another way.`,
    );
  }
  return after;
}
