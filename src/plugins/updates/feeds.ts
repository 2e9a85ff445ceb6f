import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {Feed} from 'feed';
import {buildCalendar} from '../../domain/updates';
import {readArticle} from './article';
import type {Update, UpdatesContent} from './content';
import {groupBy} from './routes';
import {readGroupNames} from './vocabulary';

export interface FeedContext {
  outDir: string;
  /** Folder of updates. */
  dir: string;
  /** Name of the portal. */
  title: string;
  /** Address of the portal, with a slash at its end. */
  site: string;
}

/** Feeds of each group and of each object that updates name, and the calendar of events; written from built pages. */
export async function writeFeeds({updates}: UpdatesContent, context: FeedContext): Promise<void> {
  const names = readGroupNames(context.dir);
  const groups = groupBy(
    updates.flatMap((update) => update.groups.map((group) => ({group, update}))),
    ({group}) => group,
  );
  for (const [group, entries] of groups) {
    const folder = `updates/groups/${group}/`;
    await writeFeed({folder, page: folder, name: names[group] ?? group}, toUpdates(entries), context);
  }
  const objects = groupBy(
    updates.flatMap((update) => toIds(update).map((id) => ({id, update}))),
    ({id}) => id,
  );
  for (const [id, entries] of objects) {
    const feed = {folder: `updates/objects/${id}/`, page: `registry/objects/${id}/`, name: `Updates on object ${id}`};
    await writeFeed(feed, toUpdates(entries), context);
  }
  await writeCalendar(updates, context);
}

function toUpdates(entries: readonly {update: Update}[]): Update[] {
  return entries.map(({update}) => update);
}

function toIds({objects = []}: Update): number[] {
  return [...new Set(objects.map(({id}) => id))];
}

/** RSS, Atom and JSON Feed with the whole text, newest first. */
async function writeFeed(
  {folder, page, name}: {folder: string; page: string; name: string},
  updates: readonly Update[],
  {outDir, title, site}: FeedContext,
): Promise<void> {
  const toUrl = (address: string): string => new URL(address.replace(/^\//, ''), site).href;
  const feed = new Feed({
    id: toUrl(folder),
    title: `${name} – ${title}`,
    description: `${name}, news on the ${title}`,
    link: toUrl(page),
    author: {name: title, link: site},
    language: 'en',
    copyright: '',
    updated: new Date(updates[0]?.date ?? 0),
    feedLinks: {rss: toUrl(`${folder}rss.xml`), atom: toUrl(`${folder}atom.xml`), json: toUrl(`${folder}feed.json`)},
  });
  for (const update of updates) {
    const html = await readFile(path.join(outDir, update.path, 'index.html'), 'utf8');
    feed.addItem({
      id: toUrl(update.path),
      link: toUrl(update.path),
      title: update.title,
      description: update.description,
      content: readArticle(html, toUrl(update.path)),
      date: new Date(update.date),
    });
  }
  const place = path.join(outDir, folder);
  await mkdir(place, {recursive: true});
  await writeFile(path.join(place, 'rss.xml'), feed.rss2());
  await writeFile(path.join(place, 'atom.xml'), feed.atom1());
  await writeFile(path.join(place, 'feed.json'), feed.json1());
}

async function writeCalendar(updates: readonly Update[], {outDir, title, site}: FeedContext): Promise<void> {
  const entries = updates.flatMap(({event, ...update}) =>
    event ? [{...update, ...event, url: new URL(update.path.slice(1), site).href}] : [],
  );
  await writeFile(path.join(outDir, 'updates', 'events.ics'), buildCalendar(title, new URL(site).host, entries));
}
