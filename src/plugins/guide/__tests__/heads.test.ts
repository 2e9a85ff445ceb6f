import {readFileSync} from 'node:fs';
import type {Code, Heading} from 'mdast';
import {visit} from 'unist-util-visit';
import {checkDiagram} from '../../../domain/authoring/diagrams';
import {buildGuideSidebar, parseGuideFrontMatter, unlistedPages} from '../../../domain/guide';
import {revisions} from '../../../domain/revisions';
import {frontMatterOf, listPageIds} from '../content';
import {guideTrees, placeOf} from './pages';

const head = (text: string, file: string) => parseGuideFrontMatter(frontMatterOf(text), file);

test.each(guideTrees)('$file: the head has title, description and sources', ({text, file}) => {
  expect(head(text, file).problems).toEqual([]);
});

test.each(guideTrees)('$file: a source is a document of its own revision line', ({text, file, line}) => {
  const sources = head(text, file).value?.sources ?? [];
  expect(
    sources.some(
      (source) =>
        new RegExp(String.raw`^(Core|Transport|TS|Gateway) ${line}\b`).test(source) || source.startsWith('Gateway '),
    ),
  ).toBe(true);
});

test.each(guideTrees)('$file: headings begin at level 2 and go down one level at a time', (page) => {
  let before = 1;
  const jumps: string[] = [];
  visit(page.root, 'heading', (node: Heading) => {
    if (node.depth === 1 || node.depth > before + 1) {
      jumps.push(`${placeOf(page, node)} level ${node.depth} after ${before}`);
    }
    before = node.depth;
  });
  expect(jumps).toEqual([]);
});

test.each(guideTrees)('$file: diagrams say in words what they show', (page) => {
  const problems: unknown[] = [];
  visit(page.root, 'code', (node: Code) => {
    if (node.lang === 'mermaid') {
      problems.push(...checkDiagram(node.value, {line: node.position!.start.line, column: 1}));
    }
  });
  expect(problems).toEqual([]);
});

test.each(revisions)('the menu of $line lists every page that it has', ({line}) => {
  expect(unlistedPages(listPageIds('.', line))).toEqual([]);
});

test.each(revisions.slice(1))('the menu of $line is up to date (npm run guide:sidebars)', ({line}) => {
  const written: unknown = JSON.parse(readFileSync(`versioned_sidebars/version-${line}-sidebars.json`, 'utf8'));
  expect(written).toEqual({guide: buildGuideSidebar(listPageIds('.', line))});
});
