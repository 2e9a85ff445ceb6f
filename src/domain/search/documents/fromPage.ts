import type {Root} from 'hast';
import type {Group, SearchDocument} from '../hits';
import {toSections} from './toSections';

/** Where the texts of a page belong; the guide's to a revision line too. */
export interface PagePlace {
  group: Group;
  revision?: string;
}

/** A page by its address below the base path: `/lwm2m/1.2/start/` is of the guide. Undefined: not to be searched. */
export function placePage(path: string): PagePlace | undefined {
  const [area = '', part = ''] = path.split('/').filter(Boolean);
  if (area === 'lwm2m') {
    return /^\d+\.\d+$/.test(part) ? {group: 'guide', revision: part} : undefined;
  }
  if (area === 'updates') {
    return part === '' || /^(?:tags|groups|objects|page|\d{4})$/.test(part) ? undefined : {group: 'updates'};
  }
  if (area === 'registry') {
    return undefined;
  }
  return /^(?:search|404\.html)$/.test(area) ? undefined : {group: area === 'faq' ? 'faq' : 'portal'};
}

/** The sections of a page as things to be found. The main heading leads to the page itself. */
export function toPageDocuments(path: string, page: Root, {group, revision}: PagePlace): SearchDocument[] {
  const sections = toSections(page);
  const name = sections[0]?.title;
  return sections.map(({anchor, title, text}, index) => ({
    group,
    to: index > 0 && anchor ? `${path}#${anchor}` : path,
    title,
    ...(index > 0 && name && {context: name}),
    ...(revision && {revision}),
    ...(text && {text}),
  }));
}
