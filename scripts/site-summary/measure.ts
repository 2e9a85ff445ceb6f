import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {readAttributes, scanTags} from '../../src/domain/html';

/** Files of one kind: how many, and how large they are as they lie on the disk and as a server sends them, in bytes. */
export interface Size {
  files: number;
  bytes: number;
  compressed: number;
}

export interface SiteMeasures {
  /** By ending: `.html`, `.js`, `.css`, `.json`. */
  sizes: Map<string, Size>;
  /** Links in the pages; those to other sites have a scheme. */
  links: {inner: number; outer: number};
}

const measured = ['.html', '.js', '.css', '.json', '.svg'];

export function measureSite(dir: string): SiteMeasures {
  const sizes = new Map(measured.map((ending): [string, Size] => [ending, {files: 0, bytes: 0, compressed: 0}]));
  const links = {inner: 0, outer: 0};
  for (const file of readdirSync(dir, {recursive: true, encoding: 'utf8'}).sort()) {
    const size = sizes.get(path.extname(file));
    if (size) {
      const content = readFileSync(path.join(dir, file));
      size.files += 1;
      size.bytes += content.length;
      size.compressed += gzipSync(content).length;
      countLinks(file.endsWith('.html') ? content.toString() : '', links);
    }
  }
  return {sizes, links};
}

function countLinks(html: string, links: SiteMeasures['links']): void {
  for (const tag of scanTags(html)) {
    const href = tag.name === 'a' ? readAttributes(tag).get('href') : undefined;
    if (href !== undefined) {
      links[/^[a-z]+:/i.test(href) ? 'outer' : 'inner'] += 1;
    }
  }
}
