import {readFileSync} from 'node:fs';
import {convertPage} from '../../../src/domain/mdc';
import {findSources} from '../sources';
import {readSurroundings} from '../surroundings';

/** What a person changed after the conversion: the tool's text, the page's, and why. */
type Improvement = readonly [from: string, to: string, why: string];

const pages: [seed: string, page: string, improvements: readonly Improvement[]][] = [
  [
    '000-two-column-examples.md',
    'contribute/components/two-columns.mdx',
    [['### Examples to Keep\n\n', '', 'a note from editor to editor']],
  ],
  ['001-about.md', 'about.mdx', []],
  [
    '002-front-matter-rows.md',
    'contribute/components/rows.mdx',
    [
      ['      share="s"\n', '', 'half of a column is room enough for the text'],
      ['(IPSO kdkdkd', '(IPSO)', 'placeholder'],
      [
        '##### **IPSO Smart Objects Working Group (IPSO)**',
        '# IPSO Smart Objects Working Group (IPSO)',
        'headings are bold',
      ],
      ['##### **About OMA SpecWorks**', '# About OMA SpecWorks', 'headings are bold'],
    ],
  ],
  [
    '003-working-groups.md',
    'working-groups/index.mdx',
    [
      ['tone="tint"', 'tone="groups"', 'the accent of the area'],
      ['- The **', 'The **', 'a list of one item is a paragraph'],
    ],
  ],
  [
    '004-faq.md',
    'faq/index.mdx',
    [
      ['description: Page dedicated to Frequent Asked', 'description: Page dedicated to Frequently Asked', 'grammar'],
      ['## Frequent Asked Questions\n\n### What is OMA,', '### What is OMA,', 'the same heading a second time'],
      ['## Frequent Asked', '## Frequently Asked', 'grammar'],
      ['SpecWorksâ€™', 'SpecWorks’', 'an apostrophe read in the wrong character set'],
      ['Carl Sagen', 'Carl Sagan', 'misspelt name'],
      ['improving or knowledge', 'improving our knowledge', 'misspelt word'],
    ],
  ],
];

const sources = findSources(['e2e/seeds']);
const around = readSurroundings(['e2e/seeds/map.yml'], sources);

/** The blocks of a page, lines of the front matter among them; how high headings are was for a person to decide. */
function toBlocks(page: string): string[] {
  const [, head = '', body = page] = /^---\n([^]*?)\n---\n([^]*)$/.exec(page) ?? [];
  const blocks = body.trim().split(/\n{2,}/);
  return [...head.split('\n').filter(Boolean), ...blocks.map((block) => block.replace(/^#+ /, '# '))];
}

test.each(pages)('%s and improvements make %s', (seed, page, improvements) => {
  const file = `e2e/seeds/${seed}`;
  const {output = ''} = convertPage(readFileSync(file, 'utf8'), file, around);
  const improved = improvements.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, output);
  const blocks = new Set(toBlocks(readFileSync(`docs/portal/${page}`, 'utf8')));
  expect(toBlocks(improved).filter((block) => !blocks.has(block))).toEqual([]);
});
