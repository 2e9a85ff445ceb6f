/** What a build finds out about its own site, and how it is told. */

export {accessibilityRules, checkPage, type AccessibilityRule} from './checkPage';
export {checkLinks, findLinks, type FoundLink, type KnownLinks, type Targets} from './checkLinks';
export type {
  AccessibilityFacts,
  Bound,
  CheckedLinks,
  Commit,
  KindSize,
  QualityReport,
  RegistryFacts,
  SamplePage,
  SearchScore,
} from './model';
export {pageKindOf, pageKinds, type PageKind} from './pageKinds';
export {readPage, type ReadPage} from './readPage';
export {buildSections, sectionIds, type Piece, type Section} from './sections';
export {readAccessibility, type CheckedPages, type PlaywrightReport} from './testReport';
export {reportOutline, toHtml} from './toHtml';
export {toSummary} from './toSummary';
