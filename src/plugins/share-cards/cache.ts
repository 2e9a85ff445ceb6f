import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {copyFile, mkdir, rename, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {ShareCard} from '../../domain/share-cards';
import {hashFolders} from '../build-cache/hashFolders';

/** What a drawn card depends on beside its words, relative to the site. */
const folders = ['src/domain/share-cards', 'src/plugins/share-cards'];
const packages = ['satori', 'sharp', '@fontsource/inter'];

/** Cards that were drawn before, by all that decides what they look like. */
export interface CardCache {
  dir: string;
  /** Changes with everything but the words. */
  version: string;
}

export function openCache(siteDir: string): CardCache {
  const require = createRequire(path.join(siteDir, 'package.json'));
  const versions = packages.map((name) => readVersion(require.resolve.paths(name) ?? [], name));
  const version = [hashFolders(siteDir, folders), ...versions].join(' ');
  return {dir: path.join(siteDir, 'node_modules/.cache/share-cards'), version};
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
  if (!existsSync(kept)) {
    const picture = await draw(card);
    const partial = `${kept}.${process.pid}`;
    await mkdir(cache.dir, {recursive: true});
    await writeFile(partial, picture);
    await rename(partial, kept);
  }
  await copyFile(kept, file);
}
