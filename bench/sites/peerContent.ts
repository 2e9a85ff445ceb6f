import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildContent} from '../content/buildContent';
import {mapLinks} from '../content/links';
import {pageScheme, type ContentPage} from '../content/model';
import {writeMarkdown} from '../content/writeMarkdown';
import {pageIds, type PageKind} from '../page-kinds';

/** How a generator wants its pages. */
export interface PeerLayout {
  /** Folders that hold nothing but content, from the peer's folder. */
  folders: readonly string[];
  /** Path of the file of a page, from the peer's folder, without `.md`. */
  toFile: (page: Pick<ContentPage, 'id' | 'day'>) => string;
  /** Address of a page below the site. */
  toAddress: (id: string) => string;
  /** Whether the title in the front matter is not shown on the page. */
  needsHeading?: (id: string) => boolean;
}

/** Writes all pages as files of Markdown, in place of those of the last time. */
export function writeContent(folder: string, layout: PeerLayout, registryDir: string): ContentPage[] {
  layout.folders.forEach((name) => rmSync(path.join(folder, name), {recursive: true, force: true}));
  const pages = buildContent(registryDir);
  for (const page of pages) {
    const file = path.join(folder, `${layout.toFile(page)}.md`);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, toText(page, layout));
  }
  return pages;
}

function toText({id, title, description, day, body}: ContentPage, {toAddress, needsHeading}: PeerLayout): string {
  const linked = mapLinks(body, (url) =>
    url.startsWith(pageScheme) ? `/${toAddress(url.slice(pageScheme.length))}` : url,
  );
  if (needsHeading?.(id)) {
    linked.children.unshift({type: 'heading', depth: 1, children: [{type: 'text', value: title}]});
  }
  return writeMarkdown(linked, {title, description, ...(day && {date: day})});
}

/** One page of each kind, where this generator puts it. */
export function toPages({toAddress}: PeerLayout): Record<PageKind, string> {
  return Object.fromEntries(Object.entries(pageIds).map(([kind, id]) => [kind, toAddress(id)])) as never;
}
