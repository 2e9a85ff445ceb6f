import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import logger from '@docusaurus/logger';
import {readAttributes, scanTags} from '../../domain/html';
import {toMarkdown} from '../../domain/markdown-pages';
import {buildSections, toHtml, type QualityReport} from '../../domain/quality';
import {parsePage} from '../machines/pageFacts';
import {measureQuality, type BuiltPortal} from './measure';
import {qualityData, qualityPage} from './routes';

export interface Portal extends BuiltPortal {
  baseUrl: string;
  title: string;
  /** `owner/name` of the portal on GitHub. */
  repository: string;
}

/** Measures the built site, and writes what came of it into its page, for machines and as Markdown. */
export async function writeQuality(portal: Portal): Promise<void> {
  const {outDir, baseUrl, title, repository} = portal;
  const report = await measureQuality(portal);
  const file = path.join(outDir, qualityPage, 'index.html');
  const html = fillPage(readFileSync(file, 'utf8'), toHtml(buildSections(report, repository), baseUrl));
  writeFileSync(file, html);
  const page = parsePage(html, qualityPage, title)!;
  writeFileSync(path.join(outDir, qualityPage, 'index.md'), toMarkdown(page.content, page.facts.url));
  mkdirSync(path.join(outDir, path.dirname(qualityData)), {recursive: true});
  writeFileSync(path.join(outDir, qualityData), `${JSON.stringify(report, null, 2)}\n`);
  warn(report);
}

/** @throws Error when the page has no place for the report. */
export function fillPage(html: string, content: string): string {
  for (const tag of scanTags(html)) {
    if (readAttributes(tag).has('data-quality-report')) {
      return html.slice(0, tag.end) + content + html.slice(tag.end);
    }
  }
  throw new Error('The page about quality has no element with the attribute data-quality-report. See QualityPage.');
}

function warn({links}: QualityReport): void {
  if (links.broken.length > 0) {
    const lines = links.broken.slice(0, 20).map(({page, href}) => `/${page} -> ${href}`);
    logger.warn(`${links.broken.length} links lead nowhere:\n${lines.join('\n')}`);
  }
}
