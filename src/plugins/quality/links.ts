import {statSync} from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {checkLinks, sectionIds, type CheckedLinks} from '../../domain/quality';
import type {MeasuredPage} from './readSite';
import {qualityData, qualityPage} from './routes';

/** How long nothing may come while other plugins still write their files, in milliseconds. */
const patience = 10_000;

/** Looks up all addresses that pages name. The report itself is written afterwards. */
export async function checkBuiltLinks(pages: readonly MeasuredPage[], outDir: string): Promise<CheckedLinks> {
  const anchors = new Map(
    pages.map(({address, ids}) => [address, address === qualityPage ? new Set([...ids, ...sectionIds]) : ids]),
  );
  const named = new Set<string>();
  const checked = checkLinks(pages, {anchors, hasFile: (file) => Boolean(named.add(file))});
  named.delete(qualityData);
  const missing = await findMissing(outDir, [...named]);
  return missing.size === 0 ? checked : checkLinks(pages, {anchors, hasFile: (file) => !missing.has(file)});
}

/** The files that are not there, and do not come while other plugins write theirs. */
async function findMissing(outDir: string, files: readonly string[]): Promise<Set<string>> {
  const look = (wanted: readonly string[]) =>
    wanted.filter((file) => !statSync(path.join(outDir, file), {throwIfNoEntry: false})?.isFile());
  let missing = look(files);
  for (let waited = 0; missing.length > 0 && waited < patience;) {
    await setTimeout(100);
    const left = look(missing);
    waited = left.length < missing.length ? 0 : waited + 100;
    missing = left;
  }
  return new Set(missing);
}
