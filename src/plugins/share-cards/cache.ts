import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {copyFile, mkdir, rename, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {ShareCard} from '../../domain/share-cards';
import {hashFolders} from '../bundle/build-cache/hashFolders';

/** What a drawn card depends on beside its words, relative to the site. */
const folders = ['src/domain/share-cards', 'src/plugins/share-cards'];
const packages = ['satori', 'sharp', '@fontsource/inter'];

/** Cards that were drawn before, by all that decides what they look like. */
export interface CardCache {
  dir: string;
  /** Changes with everything but the words. */
  version: string;
  /** By file in the cache: who comes second waits for the first, and never writes beside it. */
  underWay: Map<string, Promise<void>>;
}

export function openCache(siteDir: string): CardCache {
  const require = createRequire(path.join(siteDir, 'package.json'));
  const versions = packages.map((name) => readVersion(require.resolve.paths(name) ?? [], name));
  const version = [hashFolders(siteDir, folders), ...versions].join(' ');
  return {dir: path.join(siteDir, 'node_modules/.cache/share-cards'), version, underWay: new Map()};
}

/** Not every package lets its `package.json` be resolved. */
function readVersion(places: readonly string[], name: string): string {
  const file = places.map((place) => path.join(place, name, 'package.json')).find((each) => existsSync(each));
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version : '';
}

/** Puts a card into `file`, drawn anew only when the cache does not have it. A file in the cache is always whole. */
export async function placeCard(
  cache: CardCache,
  card: ShareCard,
  file: string,
  draw: (card: ShareCard) => Promise<Uint8Array>,
): Promise<void> {
  const hash = createHash('sha256')
    .update(`${cache.version}\n${JSON.stringify(card)}`)
    .digest('hex');
  const kept = path.join(cache.dir, `${hash.slice(0, 32)}.png`);
  const whole = cache.underWay.get(kept) ?? keepCard(kept, () => draw(card));
  cache.underWay.set(kept, whole);
  await whole;
  await copyFile(kept, file);
}

async function keepCard(kept: string, draw: () => Promise<Uint8Array>): Promise<void> {
  if (existsSync(kept)) {
    return;
  }
  const picture = await draw();
  const partial = `${kept}.${process.pid}`;
  await mkdir(path.dirname(kept), {recursive: true});
  await writeFile(partial, picture);
  await rename(partial, kept);
}
