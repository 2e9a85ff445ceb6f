import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {newestRevision} from '../../src/domain/revisions';
import {loadRegistry} from '../../src/plugins/registry/content';
import {joinLinks} from './links';
import type {ContentPage} from './model';
import {heading, list, pageLink, paragraph, root} from './nodes';
import {toPlain} from './plainMarkdown';
import {buildRegistryPages} from './registryPages';

/**
 * What every compared site shows: the guide to the newest revision, the updates, a page for each Object of a registry,
 * their list, and a home page.
 */
export function buildContent(registryDir: string): ContentPage[] {
  const guide = readPages('docs/lwm2m', (file) => `guide/${file}`);
  const updates = readPages('blog', (file) => `updates/${file.replace(/^\d{4}-\d\d-\d\d-/, '')}`);
  const registry = buildRegistryPages(loadRegistry(registryDir, 'warn').registry);
  const pages = [buildHome(guide, updates), ...guide, ...updates, ...registry];
  return joinLinks(pages, `/lwm2m/${newestRevision.line}/`);
}

function readPages(folder: string, toId: (file: string) => string): ContentPage[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const source = readFileSync(path.join(folder, file), 'utf8');
      const id = toId(
        file
          .split(path.sep)
          .join('/')
          .replace(/\.mdx$/, ''),
      );
      return {id, ...readFrontMatter(source), body: toPlain(source.replace(frontMatter, ''))};
    });
}

const frontMatter = /^---\n([^]*?)\n---\n/;

function readFrontMatter(source: string): Pick<ContentPage, 'title' | 'description' | 'day'> {
  const values = parse(frontMatter.exec(source)?.[1] ?? '', {schema: 'failsafe'}) as Record<string, string>;
  return {title: values.title ?? '', description: values.description ?? '', ...(values.date && {day: values.date})};
}

function buildHome(guide: readonly ContentPage[], updates: readonly ContentPage[]): ContentPage {
  const links = (pages: readonly ContentPage[]) => list(pages.map(({id, title}) => pageLink(id, title)));
  return {
    id: '',
    title: 'LwM2M and IPSO',
    description: 'A guide to Lightweight M2M and the registered Objects.',
    body: root([
      paragraph('A guide to Lightweight M2M, and ', pageLink('registry', 'all registered Objects'), '.'),
      heading('Guide'),
      links(guide),
      heading('Updates'),
      links(updates),
    ]),
  };
}
