import {readFileSync} from 'node:fs';
import {oldAddresses} from '../../config/redirects';
import {findFragments, mergeMaps, noMaps, parseMaps, type Maps, type Surroundings} from '../../src/domain/mdc';
import {hasIcon, iconSets} from '../../src/plugins/author-components/icons';
import {explainDiskError, MigrateFailure} from './failure';
import {readPage} from './readPage';
import type {Source} from './sources';

/** What a conversion has to know: the tables, the anchors that any of the pages links to, and the portal's icons. */
export function readSurroundings(mapFiles: readonly string[], sources: readonly Source[]): Surroundings {
  const maps = mergeMaps([{...noMaps, links: toLinks()}, ...mapFiles.map(readMaps)]);
  return {maps, fragments: readFragments(sources), hasIcon, iconSets};
}

/** Addresses of the old sites that the portal redirects; its pages link to the new ones. */
function toLinks(): Record<string, string> {
  return Object.fromEntries(oldAddresses.flatMap(({from, to}) => [from].flat().map((each) => [each, to])));
}

function readMaps(file: string): Maps {
  const {value, problems} = parseMaps(readMapFile(file), file);
  if (!value) {
    const lines = problems.map(({line, column, message}) => `${file}:${line}:${column} ${message}`);
    throw new MigrateFailure(lines.join('\n'));
  }
  return value;
}

function readMapFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new MigrateFailure(`${file}: ${explainDiskError(error)}`, {cause: error});
  }
}

function readFragments(sources: readonly Source[]): Set<string> {
  const fragments = new Set<string>();
  for (const {file} of sources) {
    try {
      findFragments(readPage(file)).forEach((each) => fragments.add(each));
    } catch {
      // The page is reported when its turn comes.
    }
  }
  return fragments;
}
