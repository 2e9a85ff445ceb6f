/**
 * Lists the links of the built site to other sites, and at will checks them.
 *
 *   npx jiti scripts/external-links.ts [build]                     prints the list
 *   npx jiti scripts/external-links.ts [build] --check report.md   asks every host and writes a report
 *
 * The exit code is 1 when a link is dead, 2 when the site is not there.
 */
import {writeFileSync} from 'node:fs';
import {readSiteAddress} from '../config/site';
import {buildReport, indexLinks} from '../src/domain/links';
import {checkLinks} from './external-links/checkLinks';
import {readArguments} from './external-links/readArguments';
import {readPages} from './external-links/readPages';

async function main(): Promise<number> {
  const {dir, report} = readArguments(process.argv.slice(2));
  const pages = readPages(dir);
  if (pages.length === 0) {
    console.error(`${dir} has no pages. Build the site first: npm run build`);
    return 2;
  }
  const links = indexLinks(pages, readSiteAddress(process.env).url);
  if (!report) {
    console.log([...links.keys()].join('\n'));
    return 0;
  }
  const {dead, unsure, text} = buildReport(await checkLinks(links));
  writeFileSync(report, text);
  console.log(`${links.size} links: ${dead} dead, ${unsure} not clear. Report: ${report}`);
  return dead > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
