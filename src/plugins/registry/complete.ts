import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {RegistrySource} from './content';

/**
 * A registry of which a part is missing is not published.
 *
 * @param count how many XML files there are.
 * @throws Error when there is no such folder, or it has not the files that came with it.
 */
export function checkComplete(dir: string, count: number, source: RegistrySource | undefined): void {
  if (!statSync(dir, {throwIfNoEntry: false})?.isDirectory()) {
    throw new Error(
      `There is no registry folder ${dir}. Name one in REGISTRY_DIR, or none to build from what is there.`,
    );
  }
  if (source?.files !== undefined && count !== source.files) {
    throw new Error(
      `The registry in ${dir} has ${count} XML files, and ${source.files} when it was brought. ` +
        'Bring it again with npm run registry:sync.',
    );
  }
}

/** What to say loudly when a sync was begun and not ended: the site is then built from what ships with the portal. */
export function describeUnfinished(siteDir: string, dir: string): string | undefined {
  const begun = path.join(siteDir, '.registry');
  return existsSync(begun) && dir === path.join(siteDir, 'registry')
    ? 'The registry in .registry is not whole: it has no SOURCE.json, which is written last. The site is built from the ' +
        'few definitions that ship with the portal. Bring the whole registry with npm run registry:sync, or take .registry away.'
    : undefined;
}
