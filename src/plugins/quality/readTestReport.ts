import {existsSync, readFileSync} from 'node:fs';
import {readAccessibility, type CheckedPages, type PlaywrightReport} from '../../domain/quality';

/**
 * What axe has found, from a file that Playwright's reporter `json` wrote.
 *
 * @throws Error when the file that was named is not there or is no such report.
 */
export function readTestReport(file: string): CheckedPages {
  if (!existsSync(file)) {
    throw new Error(`There is no report of the tests at ${file}. Run npm run e2e with CI=1, or name none.`);
  }
  const found = readAccessibility(JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport);
  if (found.checked === 0) {
    throw new Error(`${file} has no result of axe. Name the file that Playwright's reporter json wrote.`);
  }
  return found;
}
