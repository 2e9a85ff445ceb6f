/**
 * Makes a registry N times as large, to see how the portal grows. What it makes is for measuring only.
 *
 *     npx jiti bench/make-registry.ts N [DIR] [TARGET]
 */
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findRegistryDir} from '../src/plugins/registry/content';
import {stop} from './report';
import {writeRegistry} from './writeRegistry';

const [times = '', from, target] = process.argv.slice(2);
if (!/^[1-9]\d*$/.test(times)) {
  stop('Say how many times as large: npx jiti bench/make-registry.ts 10 [DIR] [TARGET]');
}
const dir = findRegistryDir('.', {dir: from ?? process.env.REGISTRY_DIR});
const folder = target ?? mkdtempSync(path.join(tmpdir(), `registry-${times}-times-`));
const objects = writeRegistry(dir, Number(times), folder);
console.log(`${objects} objects in ${folder}. Build from it: REGISTRY_DIR=${folder} npm run build`);
