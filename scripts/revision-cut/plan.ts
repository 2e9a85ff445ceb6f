import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {buildGuideSidebar} from '../../src/domain/guide';
import {newestRevision, type Revision} from '../../src/domain/revisions';
import {guideFolder, listPageIds} from '../../src/plugins/guide/content';
import {edits, type NewRevision} from './edits';

/** Everything a cut writes; paths are relative to the site. */
export interface CutPlan {
  /** The line that the guide described until now. */
  kept: string;
  line: string;
  created: ReadonlyMap<string, string>;
  changed: ReadonlyMap<string, string>;
}

/**
 * What keeping the newest revision and beginning the next one takes.
 *
 * @throws Error with every reason why it cannot be done.
 */
export function buildPlan(siteDir: string, next: NewRevision, kept: Revision = newestRevision): CutPlan {
  const problems: string[] = [...checkOrder(next, kept), ...checkFree(siteDir, kept)];
  const changed = new Map<string, string>();
  for (const {file, edit} of edits) {
    try {
      changed.set(file, edit(readFileSync(path.join(siteDir, file), 'utf8'), next));
    } catch (error) {
      problems.push(`${file}: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) {
    throw new Error(`The revision ${kept.line} cannot be cut:\n${problems.map((text) => `- ${text}`).join('\n')}`);
  }
  const versions = JSON.parse(readFileSync(path.join(siteDir, 'versions.json'), 'utf8')) as string[];
  changed.set('versions.json', `[${[kept.line, ...versions].map((line) => JSON.stringify(line)).join(', ')}]\n`);
  return {kept: kept.line, line: next.line, created: buildKept(siteDir, kept), changed};
}

function checkOrder({line, approved}: NewRevision, kept: Revision): string[] {
  const value = (text: string) => text.split('.').map(Number);
  const [major = 0, minor = 0] = value(line);
  const [keptMajor = 0, keptMinor = 0] = value(kept.line);
  const later = major > keptMajor || (major === keptMajor && minor > keptMinor);
  return [
    ...(later ? [] : [`${line} does not come after ${kept.line}, which the guide describes now.`]),
    ...(approved >= kept.released ? [] : [`${approved} is before ${kept.released}, the day of ${kept.release}.`]),
  ];
}

const folderOf = (line: string) => `versioned_docs/version-${line}`;
const sidebarOf = (line: string) => `versioned_sidebars/version-${line}-sidebars.json`;

/** A revision that is kept already stays as it is. */
function checkFree(siteDir: string, {line}: Revision): string[] {
  return [folderOf(line), sidebarOf(line)]
    .filter((file) => existsSync(path.join(siteDir, file)))
    .map((file) => `${file} is there already and is not overwritten.`);
}

/** The pages of the revision, the page that lists what it lacks, and its menu. */
function buildKept(siteDir: string, kept: Revision): Map<string, string> {
  const ids = listPageIds(siteDir, kept.line);
  const from = path.join(siteDir, guideFolder(kept.line));
  const pages = [...ids].map(
    (id) => [`${folderOf(kept.line)}/${id}.mdx`, readFileSync(`${from}/${id}.mdx`, 'utf8')] as const,
  );
  const sidebar = {guide: buildGuideSidebar(new Set([...ids, 'later']))};
  return new Map([
    ...pages,
    [`${folderOf(kept.line)}/later.mdx`, laterPage(kept)],
    [sidebarOf(kept.line), `${JSON.stringify(sidebar, null, 2)}\n`],
  ]);
}

function laterPage({line, release}: Revision): string {
  return `---
title: What ${line} does not have
description: The pages of the guide that LwM2M ${line} lacks, each with the revision that has it and the way there.
sidebar_label: Not in ${line}
sources:
  - Core ${release}
---

import Later from '@generated/guide/default/later-${line}.mdx';

These pages are part of the guide for later revisions. What came with a later revision says since when: a device that speaks LwM2M ${line} does not have it, unless its maker took it over.

<Later />
`;
}
