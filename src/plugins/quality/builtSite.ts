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
  /** The style sheet that its first picture waits for, as a path from the root of the host. */
  style?: string;
}

/** The pages in a folder of a built site with their HTML, one after the other, sorted by file. */
export function* walkPages(build: string, below = ''): Generator<BuiltPage & {html: string}> {
  for (const name of listPages(path.join(build, below))) {
    const file = path.join(below, name);
    const html = readFileSync(path.join(build, file), 'utf8');
    const style = /<link\b[^>]*\bstylesheet\b[^>]*\shref="?([^\s">]+)/.exec(html)?.[1];
    yield {
      address: file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
      html,
      compressed: toCompressed(html),
      scripts: [...html.matchAll(/"([^"]*\/assets\/js\/[^"]+\.js)"/g)].map(([, source]) => source!),
      ...(style && {style}),
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
  return sumOf(shared.map((script) => measureAsset(build, script)));
}

/** What the first picture of each page waits for: its HTML and its style sheet, in bytes as a server sends them. */
export function measureFirst(build: string, pages: readonly BuiltPage[]): number[] {
  const styles = new Set(pages.flatMap(({style}) => style ?? []));
  const sizes = new Map([...styles].map((style) => [style, measureAsset(build, style)]));
  return pages.map(({compressed, style = ''}) => compressed + (sizes.get(style) ?? 0));
}

function measureAsset(build: string, address: string): number {
  return toCompressed(readFileSync(findAsset(build, address), 'utf8'));
}

/** Compressed size of the JSON files in a folder of a built site that are counted; nothing where there is no such folder. */
export function measureJson(build: string, below: string, isCounted: (file: string) => boolean): number {
  const files = listFiles(path.join(build, below)).filter((file) => file.endsWith('.json') && isCounted(file));
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
