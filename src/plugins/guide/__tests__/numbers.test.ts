import type {Code} from 'mdast';
import {visit} from 'unist-util-visit';
import {parseGuideFrontMatter} from '../../../domain/guide';
import {newestRevision} from '../../../domain/revisions';
import {frontMatterOf} from '../content';
import {findElements, guideTrees} from './pages';

/** How large the guide is at least: pages of each revision, then diagrams and decoded examples of the newest. */
const least: Readonly<Record<string, number>> = {'1.2': 45, '1.1': 38, '1.0': 28};
const leastDiagrams = 25;
const leastExamples = 40;

/** Pages that somebody wrote; `later` is made from the others. */
const pages = guideTrees.filter(({id}) => id !== 'later');

test.each(Object.entries(least))('the guide to %s has at least %i pages', (line, count) => {
  expect(pages.filter((page) => page.line === line).length).toBeGreaterThanOrEqual(count);
});

test('every page has a description and sources', () => {
  const without = guideTrees.filter(({text, file}) => {
    const {value} = parseGuideFrontMatter(frontMatterOf(text), file);
    return !value?.description || value.sources.length === 0;
  });
  expect(without.map(({file}) => file)).toEqual([]);
});

/** The diagrams of a revision, each with the title and description that stand in the page's text. */
function diagramsOf(line: string): {title?: string; description?: string}[] {
  const found: ReturnType<typeof diagramsOf> = [];
  for (const {root} of guideTrees.filter((page) => page.line === line)) {
    visit(root, 'code', ({lang, value}: Code) => {
      if (lang === 'mermaid') {
        found.push({
          title: /^\s*accTitle: (.+)$/m.exec(value)?.[1],
          description: /^\s*accDescr: (.+)$/m.exec(value)?.[1],
        });
      }
    });
  }
  return found;
}

test(`the newest revision has at least ${leastDiagrams} diagrams, each with its words`, () => {
  const diagrams = diagramsOf(newestRevision.line);
  expect(diagrams.length).toBeGreaterThanOrEqual(leastDiagrams);
  expect(diagrams.filter(({title, description}) => !title || !description)).toEqual([]);
});

test(`the newest revision has at least ${leastExamples} examples, which examples.test.ts decodes`, () => {
  const examples = [...findElements('HexDump'), ...findElements('Coap')];
  const own = examples.filter(({page}) => page.revision === newestRevision);
  expect(own.length).toBeGreaterThanOrEqual(leastExamples);
});
