import {
  accessibilityRules,
  type AccessibilityFacts,
  type AccessibilityRule,
  type QualityReport,
  type RegistryFacts,
} from '../../domain/quality';
import {problemKinds, type ProblemKind} from '../../domain/registry';
import type {RegistryContent} from '../registry/content';
import {readCommit} from './commit';
import {checkBuiltLinks} from './links';
import {readSite, type MeasuredPage} from './readSite';
import {readTestReport} from './readTestReport';
import {measureSearch} from './search';
import {measureBounds, measureKinds, measureSamples} from './sizes';

export interface BuiltPortal {
  siteDir: string;
  outDir: string;
  /** Address of the site with its base path and a slash at the end. */
  root: string;
  registry: RegistryContent;
  /** File with what Playwright's reporter `json` wrote about the end-to-end tests. */
  testReport?: string;
}

/** Looks at the site that a build has made, once for everything that is told about it. */
export async function measureQuality({
  siteDir,
  outDir,
  root,
  registry,
  testReport,
}: BuiltPortal): Promise<QualityReport> {
  const browser = testReport === undefined ? undefined : readTestReport(testReport);
  const commit = readCommit(siteDir);
  const all = readSite(outDir, root);
  const pages = all.filter(({hasContent}) => hasContent);
  const search = measureSearch(registry, outDir, siteDir);
  const samples = measureSamples(pages, outDir);
  return {
    ...(commit && {commit}),
    sizes: measureKinds(pages),
    samples,
    bounds: [...measureBounds(pages, samples, outDir), ...(search?.bounds ?? [])],
    links: await checkBuiltLinks(all, outDir),
    accessibility: {...checkAccessibility(pages), ...(browser && {browser})},
    registry: toRegistryFacts(registry),
    ...(search && {search: search.score}),
  };
}

function checkAccessibility(pages: readonly MeasuredPage[]): AccessibilityFacts {
  const failing = new Map<AccessibilityRule, string[]>();
  for (const {address, faults} of pages) {
    faults.forEach((rule) => failing.set(rule, [...(failing.get(rule) ?? []), address]));
  }
  const rules = (Object.keys(accessibilityRules) as AccessibilityRule[]).map((rule) => ({
    rule,
    failing: failing.get(rule) ?? [],
  }));
  return {pages: pages.length, rules};
}

function toRegistryFacts({objects, problems, source}: RegistryContent): RegistryFacts {
  const counts = new Map<ProblemKind, number>();
  problems.forEach(({kind}) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return {
    objects: objects.length,
    versions: objects.reduce((sum, {versions}) => sum + versions.length, 0),
    ...(source && {source: {repository: source.repository, commit: source.commit, date: source.date}}),
    findings: [...counts]
      .map(([kind, count]) => ({kind, ...problemKinds[kind], count}))
      .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
  };
}
