import {toMarkdown} from '../../domain/markdown-pages';
import {buildStructuredData, type PageFacts, type SiteFacts} from '../../domain/structured-data';
import {parsePage} from './pageFacts';

/** A page with all that machines look for in its head, and the same page as Markdown. */
export interface CompletePage {
  html: string;
  markdown: string;
  facts: PageFacts;
}

// Relative, so it stays right when script shows another page in this document.
const markdownLink = '<link rel="alternate" type="text/markdown" href="index.md">';

/** Undefined for a page without content of its own. */
export function completePage(html: string, path: string, site: SiteFacts): CompletePage | undefined {
  const page = parsePage(html, path, site.title);
  if (!page) {
    return undefined;
  }
  const things = buildStructuredData(page.facts, site).map(
    (thing) =>
      `<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', String.raw`\u003c`)}</script>`,
  );
  return {
    html: html.replace('</head>', () => `${markdownLink}${things.join('')}</head>`),
    markdown: toMarkdown(page.content, page.facts.url),
    facts: page.facts,
  };
}
