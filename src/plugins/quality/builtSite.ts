import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {listPages} from '../listPages';

/** A page of a built site. */
export interface BuiltPage {
  /** Path below the site, such as `registry/objects/3/`. */
  address: string;
  /** Size as a server sends it, in bytes. */
  compressed: number;
  /** Scripts that its inline script starts, as paths from the root of the host. */
  scripts: string[];
}

/** The pages in a folder of a built site with their HTML, one after the other, sorted by file. */
export function* walkPages(build: string, below = ''): Generator<BuiltPage & {html: string}> {
  for (const name of listPages(path.join(build, below))) {
    const file = path.join(below, name);
    const html = readFileSync(path.join(build, file), 'utf8');
    yield {
      address: file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      html,
      compressed: toCompressed(html),
      scripts: [...html.matchAll(/"([^"]*\/assets\/js\/[^"]+\.js)"/g)].map(([, source]) => source!),
    };
  }
}

export function readPages(build: string, below: string): BuiltPage[] {
  return [...walkPages(build, below)];
}

/** Compressed size of the scripts that all of these pages load. */
export function measureSharedScripts(build: string, pages: readonly BuiltPage[]): number {
  const [first, ...others] = pages.map(({scripts}) => scripts);
  const shared = (first ?? []).filter((script) => others.every((scripts) => scripts.includes(script)));
  return sumOf(shared.map((script) => toCompressed(readFileSync(findAsset(build, script), 'utf8'))));
}

/** Compressed size of the JSON files in a folder of a built site; nothing where there is no such folder. */
export function measureJson(build: string, below: string): number {
  const files = listFiles(path.join(build, below)).filter((file) => file.endsWith('.json'));
  return sumOf(files.map((file) => toCompressed(readFileSync(file, 'utf8'))));
}

/** The file of an address in `assets`, which has the site's base path. */
export function findAsset(build: string, address: string): string {
  return path.join(build, address.slice(address.indexOf('assets/')));
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/** Size as a server sends it, in bytes. */
export function toCompressed(text: string): number {
  return gzipSync(text).length;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
