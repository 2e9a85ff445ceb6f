import {toMarkdown} from '../../domain/markdown-pages';
import type {CardSources, PlacedCard} from '../../domain/share-cards';
import {buildStructuredData, type PageFacts, type SiteFacts} from '../../domain/structured-data';
import {parsePage} from './pageFacts';
import {buildShare} from './shareTags';

/** A page with all that machines look for in its head, and the same page as Markdown. */
export interface CompletePage {
  html: string;
  markdown: string;
  facts: PageFacts;
  /** The card that it is shared with, when it is one that is drawn. */
  card?: PlacedCard;
}

// Relative, so it stays right when script shows another page in this document.
const markdownLink = '<link rel="alternate" type="text/markdown" href="index.md">';

/** Undefined for a page without content of its own. */
export function completePage(
  html: string,
  path: string,
  site: SiteFacts,
  sources: CardSources,
): CompletePage | undefined {
  const page = parsePage(html, path, site.title);
  if (!page) {
    return undefined;
  }
  const {image, tags, placed} = buildShare(page.facts, site, sources);
  const facts = {...page.facts, image};
  const things = buildStructuredData(facts, site).map(
    (thing) =>
      `<script type="application/ld+json">${JSON.stringify(thing).replaceAll('<', String.raw`\u003c`)}</script>`,
  );
  return {
    html: html.replace('</head>', () => `${tags}${markdownLink}${things.join('')}</head>`),
    markdown: toMarkdown(page.content, facts.url),
    facts,
    ...(placed && {card: placed}),
  };
}
