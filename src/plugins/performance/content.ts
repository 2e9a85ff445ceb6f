import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {buildTrend, parseResult, type Trend} from '../../domain/performance';
import {describeProblems} from '../describeProblems';

export const resultsDir = 'bench/results';

/**
 * Reads the measurements that were kept for the record.
 *
 * @throws Error with every problem of every file.
 */
export function loadTrend(siteDir: string): Trend {
  const parsed = listFiles(path.join(siteDir, resultsDir)).map((name) => {
    const file = path.posix.join(resultsDir, name);
    return parseResult(readFileSync(path.join(siteDir, file), 'utf8'), file);
  });
  const problems = parsed.flatMap((each) => each.problems);
  if (problems.length > 0) {
    throw new Error(describeProblems('The measurements cannot be shown', problems, '/contribute/performance/'));
  }
  return buildTrend(parsed.map(({value}) => value!));
}

/** By day, and by number within a day: `-2` comes after the name without one, and before `-10`. */
function listFiles(folder: string): string[] {
  const order = (name: string) =>
    name.slice(0, 10) + (/-(\d+)\.json$/.exec(name.slice(10))?.[1] ?? '1').padStart(4, '0');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.sort((a, b) => (order(a) + a < order(b) + b ? -1 : 1));
}
