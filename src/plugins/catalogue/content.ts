import {readFileSync} from 'node:fs';
import path from 'node:path';
import {
  buildReleases,
  parseImplementations,
  parseSpecifications,
  parseTestEvents,
  parseTools,
  type ReleaseRow,
  type Specifications,
  type TestEvents,
  type Implementation,
  type Tool,
} from '../../domain/catalogue';
import type {Parsed, Problem} from '../../domain/yaml';
import {describeProblems} from '../describeProblems';

export const dataDir = 'data';

export interface Catalogue {
  implementations: {implementations: Implementation[]};
  tools: {tools: Tool[]};
  'test-events': TestEvents;
  specifications: Specifications & {releases: ReleaseRow[]};
}

/**
 * Reads and checks the data files of the resources pages.
 *
 * @throws Error with every problem of every file.
 */
export function loadCatalogue(siteDir: string): Catalogue {
  const problems: Problem[] = [];
  const load = <T>(name: string, parse: (source: string, file: string) => Parsed<T>): T => {
    const file = path.posix.join(dataDir, `${name}.yml`);
    const parsed = parse(readFileSync(path.join(siteDir, file), 'utf8'), file);
    problems.push(...parsed.problems);
    return parsed.value!;
  };
  const catalogue = {
    implementations: load('implementations', parseImplementations),
    tools: load('tools', parseTools),
    'test-events': load('test-events', parseTestEvents),
    specifications: {...load('specifications', parseSpecifications), releases: buildReleases()},
  };
  if (problems.length > 0) {
    throw new Error(
      describeProblems('The data of the resources pages cannot be shown', problems, '/contribute/write-a-page/'),
    );
  }
  return catalogue;
}
