/**
 * Prints what the build has found out about the site as Markdown, with what axe found in a report of Playwright.
 *
 *     npm run --silent summary [-- build [report.json]]
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readSiteAddress} from '../config/site';
import {buildSections, toSummary, type QualityReport} from '../src/domain/quality';
import {readTestReport} from '../src/plugins/quality/readTestReport';
import {qualityData} from '../src/plugins/quality/routes';

const [dir = 'build', tests = 'test-report.json'] = process.argv.slice(2);
const file = path.join(dir, qualityData);
if (existsSync(file)) {
  const report = JSON.parse(readFileSync(file, 'utf8')) as QualityReport;
  const browser = existsSync(tests) ? readTestReport(tests) : report.accessibility.browser;
  const accessibility = {...report.accessibility, ...(browser && {browser})};
  const {repository} = readSiteAddress(process.env);
  console.log(toSummary(buildSections({...report, accessibility}, repository)));
} else {
  console.error(`There is no ${file}. Build the site first: npm run build`);
  process.exitCode = 2;
}
