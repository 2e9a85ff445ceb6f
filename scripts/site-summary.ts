/**
 * Prints a summary of a built site as Markdown: sizes, links and, from a report of Playwright, accessibility.
 *
 *     npm run --silent summary [-- build [report.json]]
 */
import {existsSync, readFileSync} from 'node:fs';
import {readAccessibility, type PlaywrightSuite} from './site-summary/accessibility';
import {describeSite} from './site-summary/describe';
import {measureSite} from './site-summary/measure';

const [dir = 'build', report = 'test-report.json'] = process.argv.slice(2);
if (existsSync(dir)) {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  const checked = text === undefined ? undefined : readAccessibility(JSON.parse(text) as PlaywrightSuite);
  console.log(describeSite(measureSite(dir), checked));
} else {
  console.error(`There is no site in ${dir}. Build it first: npm run build`);
  process.exitCode = 2;
}
