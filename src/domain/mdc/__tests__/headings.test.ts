import {report, toMdx} from './around';

/** A heading, a fragment that a link leads to, and the heading of the new page. */
const cases: [string, string, string, string][] = [
  ['an anchor that stays by itself', '## Utility Outreach', 'utility-outreach', '## Utility Outreach'],
  ['an anchor that only the old site gave', '## A & B', 'a-b', '## A & B {/* #a-b */}'],
  ['an anchor that begins with a digit', '## 1.2 Scope', '_12-scope', '## 1.2 Scope {/* #_12-scope */}'],
  ['an anchor that no link leads to', '## A & B', 'other', '## A & B'],
  ['an anchor written by hand', '## Words {#own}', '', '## Words {/* #own */}'],
  ['an anchor is all there is', '## {#own}', '', '## \\{#own}'],
];

test.each(cases)('%s', (_, source, fragment, expected) => {
  expect(toMdx(`${source}\n`, {fragments: new Set([fragment])})).toBe(`${expected}\n`);
});

test('the second heading of a name keeps its own anchor', () => {
  const output = toMdx('## A & B\n\n## A & B\n', {fragments: new Set(['a-b-1'])});
  expect(output).toBe('## A & B\n\n## A & B {/* #a-b-1 */}\n');
});

test('an anchor that was kept is reported', () => {
  expect(report('Text\n\n## A & B\n', {fragments: new Set(['a-b'])})).toEqual([
    '3:1 converted The heading keeps its anchor #a-b, to which links lead.',
  ]);
});
