import type {QualityReport} from '../model';
import {buildAccessibility, buildLinks} from './checks';
import {buildRegistry, buildSearch} from './content';
import type {Piece, Section} from './section';
import {buildPages, buildSizes} from './sizes';

export type {Cell, Piece, Section, Table} from './section';

/** Anchors of the sections, in their order; they stay, whatever a report holds. */
export const sectionIds = ['build', 'pages', 'sizes', 'links', 'accessibility', 'registry', 'search'] as const;

/**
 * The report in words and tables.
 *
 * @param repository `owner/name` of the portal, where its commits can be seen.
 */
export function buildSections(report: QualityReport, repository: string): Section[] {
  return [
    {id: 'build', title: 'Build', paragraphs: [describeCommit(report, repository)], tables: []},
    buildPages(report.sizes),
    buildSizes(report.samples, report.bounds),
    buildLinks(report.links),
    buildAccessibility(report.accessibility),
    buildRegistry(report.registry),
    buildSearch(report.search),
  ];
}

function describeCommit({commit}: QualityReport, repository: string): Piece[] {
  if (!commit) {
    return ['The sources came without their history, so their commit is not known.'];
  }
  const {hash, date, changed} = commit;
  return [
    'Built from commit ',
    {text: hash.slice(0, 10), to: `https://github.com/${repository}/commit/${hash}`},
    ` of ${date.slice(0, 10)}${changed ? ', with changes that are not committed' : ''}.`,
  ];
}
