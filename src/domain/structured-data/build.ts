import type {Crumb, PageFacts, SiteFacts, Thing} from './model';
import {organization, toArticle, toBreadcrumbs, toDataset, toSite} from './things';

/** Pages that stand above those whose own breadcrumbs are not shown. */
const areas = [{path: 'updates/', name: 'Updates'}] as const;

/** What a page is, for search engines: all that it does not say itself. */
export function buildStructuredData(page: PageFacts, site: SiteFacts): Thing[] {
  const line = /^lwm2m\/(\d+\.\d+)\//.exec(page.path)?.[1];
  const things = [
    ...(page.path === '' ? [organization, toSite(site)] : [toBreadcrumbs(listCrumbs(page, site))]),
    ...(line ? [toArticle(page, line, site)] : []),
    ...(page.path === 'registry/' ? [toDataset(page, site)] : []),
  ];
  return things
    .filter((thing) => !page.described.includes(thing['@type']))
    .map((thing) => ({'@context': 'https://schema.org', ...thing}));
}

function listCrumbs({path, url, title, crumbs}: PageFacts, site: SiteFacts): Crumb[] {
  const above = areas
    .filter((area) => path.startsWith(area.path) && path !== area.path)
    .map((area) => ({name: area.name, url: site.url + area.path}));
  const shown = crumbs.length > 0 ? crumbs : [...above, {name: title, url}];
  return [
    {name: site.title, url: site.url},
    ...shown.map((crumb, index) => (index < shown.length - 1 ? crumb : {...crumb, url})),
  ];
}
