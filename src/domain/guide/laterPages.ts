import {revisionPath, revisions, type Revision} from '../revisions';
import {anchorOf} from './anchors';
import type {GuideFrontMatter} from './frontMatter';

/** A page of the guide in one revision. */
export interface GuidePage extends Pick<GuideFrontMatter, 'title' | 'description' | 'since'> {
  /** Path below the revision's folder without extension, the same in every revision: `reporting/send`. */
  id: string;
  line: string;
}

/** A page that a revision lacks. */
export interface LaterPage {
  id: string;
  /** The anchor on the page that lists it: `reporting-send`. */
  anchor: string;
  title: string;
  description: string;
  /** True when the page is about a feature that came later; else it is only told in a later guide. */
  isFeature: boolean;
  /** Later revisions that have the page, oldest first, with its address there. */
  versions: {line: string; href: string}[];
}

/** The pages of later revisions that the revision lacks, in the order of their paths. */
export function listLaterPages(pages: readonly GuidePage[], {line}: Revision): LaterPage[] {
  const position = (other: string) => revisions.findIndex((revision) => revision.line === other);
  const own = new Set(pages.filter((page) => page.line === line).map(({id}) => id));
  const later = pages.filter((page) => position(page.line) < position(line) && !own.has(page.id));
  const ids = [...new Set(later.map(({id}) => id))].sort();
  return ids.map((id) => {
    const found = later.filter((page) => page.id === id).sort((a, b) => position(b.line) - position(a.line));
    const {title, description, since} = found[0]!;
    const versions = found.map((page) => ({line: page.line, href: `${revisionPath(page.line)}${id}/`}));
    return {id, anchor: anchorOf(id), title, description, isFeature: since !== undefined, versions};
  });
}
