import {Feed, type Item} from 'feed';
import {escapeHtml} from '../../domain/html';
import {formatUrn} from '../../domain/registry';
import {feedPath, type RegisteredVersion} from '../../domain/registry/publish';

export interface FeedSite {
  /** Address of the home page, with a slash at its end. */
  url: string;
  title: string;
}

export interface PublishedFeed {
  /** Below `/api/registry/`. */
  path: string;
  text: string;
}

/**
 * Atom feeds (RFC 4287) of the newest versions: one of the whole registry, and one for each object. `undated` is the
 * day, `YYYY-MM-DD`, that stands for versions whose date is not known, since every entry has to have one.
 */
export function toFeeds(versions: readonly RegisteredVersion[], undated: string, site: FeedSite): PublishedFeed[] {
  const byObject = new Map<number, RegisteredVersion[]>();
  for (const version of versions) {
    byObject.set(version.objectId, [...(byObject.get(version.objectId) ?? []), version]);
  }
  const whole = {path: feedPath(), title: 'LwM2M object registry', page: 'registry/changes/', versions};
  const parts = [...byObject].map(([objectId, own]) => ({
    path: feedPath(objectId),
    title: `LwM2M object ${objectId} ${own[0]!.name}`,
    page: `registry/objects/${objectId}/`,
    versions: own,
  }));
  return [whole, ...parts].map((plan) => ({path: plan.path, text: writeFeed(plan, undated, site)}));
}

interface FeedPlan {
  path: string;
  title: string;
  page: string;
  versions: readonly RegisteredVersion[];
}

function writeFeed({path, title, page, versions}: FeedPlan, undated: string, site: FeedSite): string {
  const items = versions.map((version) => toItem(version, undated, site));
  const address = `${site.url}api/registry/${path}`;
  const feed = new Feed({
    id: address,
    title: `${title}: versions`,
    link: site.url + page,
    feedLinks: {atom: address},
    author: {name: site.title, link: site.url},
    generator: site.title,
    copyright: 'The definitions: BSD-3-Clause, as the header of each XML file says',
    updated: new Date(Math.max(...items.map(({date}) => date.getTime()))),
  });
  items.forEach((item) => feed.addItem(item));
  return `${feed.atom1()}\n`;
}

function toItem(version: RegisteredVersion, undated: string, {url}: FeedSite): Item {
  const {objectId, name, version: number, date = undated} = version;
  return {
    // The URN of the version: it stays when the portal moves.
    id: formatUrn(objectId, number),
    title: escapeHtml(`${objectId} ${name} ${number}`),
    link: `${url}registry/objects/${objectId}/${number}/`,
    date: new Date(`${date}T00:00:00Z`),
    content: toContent(version),
  };
}

function toContent({changes, date, version}: RegisteredVersion): string {
  const when = date ? `Specification of ${date}.` : 'The registry has no date for this version.';
  if (!changes) {
    return `<p>First version registered. ${when}</p>`;
  }
  const lines = changes.lines.map(({text}) => `<li>${escapeHtml(text)}</li>`).join('');
  const list = lines ? `<ul>${lines}</ul>` : '';
  return `<p>What ${version} changed, counted from ${changes.from}. ${when}</p>${list}<p>${escapeHtml(changes.advice)}</p>`;
}
