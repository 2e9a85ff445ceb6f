import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/** Folder of the built site. */
export const build = process.env.BUILD_DIR ?? 'build';

/** A page of the built site that has content of its own. */
export interface PageFile {
  /** Path below the site: `registry/objects/3/`. */
  path: string;
  head: Element[];
}

export function readBuilt(name: string): string {
  return readFileSync(path.join(build, name), 'utf8');
}

/** Width and height of a PNG of the built site; both are NaN for a file of another kind. */
export function readPngSize(name: string): [width: number, height: number] {
  const bytes = readFileSync(path.join(build, name));
  const isPng = bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [NaN, NaN];
}

/** Every page but those that only lead to another. */
export function readPageFiles(): PageFile[] {
  return (readdirSync(build, {recursive: true}) as string[])
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => ({path: name.split(path.sep).join('/').replace('index.html', ''), html: readBuilt(name)}))
    .filter(({html}) => html.includes('<main'))
    .map((page) => ({path: page.path, head: readHead(page.html)}));
}

function readHead(html: string): Element[] {
  const root: Root = fromHtml(html.slice(html.indexOf('<head>'), html.indexOf('</head>')), {fragment: true});
  return root.children.filter((node): node is Element => node.type === 'element');
}

/** Text of an element in a head, which has no others inside. */
export function textIn(element: Element | undefined): string {
  return (element?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');
}
