/**
 * Makes a registry N times as large, to see how the portal grows. What it makes is for measuring only.
 *
 *     npx jiti bench/make-registry.ts N [DIR] [TARGET]
 */
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findRegistryDir, loadRegistry, readRegistryFiles} from '../src/plugins/registry/content';
import {multiplyRegistry} from './multiply';
import {stop} from './report';

const [times = '', from, target] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times)) {
  stop('Say how many times as large: npx jiti bench/make-registry.ts 10 [DIR] [TARGET]');
}
const dir = findRegistryDir('.', {dir: from ?? process.env.REGISTRY_DIR});
const files = multiplyRegistry(readRegistryFiles(dir), Number(times));
const folder = target ?? mkdtempSync(path.join(tmpdir(), `registry-${times}-times-`));
mkdirSync(path.join(folder, 'version_history'), {recursive: true});
for (const file of files) {
  writeFileSync(path.join(folder, file.path), file.text);
}

const before = loadRegistry(dir, 'warn').registry.objects.length;
const after = loadRegistry(folder).registry.objects.length;
if (after !== before * Number(times)) {
  stop(`${folder} has ${after} objects, not ${times} times ${before}. The files of ${dir} are named in another way.`);
}
console.log(`${after} objects in ${folder}. Build from it: REGISTRY_DIR=${folder} npm run build`);
