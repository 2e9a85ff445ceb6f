import {readFileSync} from 'node:fs';
import {convert, report, toMdx} from './around';

const guide = readFileSync('docs/portal/contribute/migrate.mdx', 'utf8');

/** The code of the guide under this heading, block by block. */
function examplesOf(heading: string): string[] {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const blocks = section.split('\n## ')[0]!.matchAll(/^(`{3,})[^\n]*\n([^]*?)^\1$/gm);
  return [...blocks].map(([, , code = '']) => code);
}

test('the page after is what the tool makes of the page before', () => {
  const [before = '', after, told] = examplesOf('Before and after');
  expect(toMdx(before)).toBe(after);
  const remarks = report(before).map((line) => `content/devices.md:${line.replace(/^\S+ \w+/, '$&:')}\n`);
  expect(remarks.join('')).toBe(told);
  expect(convert(after!).unchanged).toBe(true);
});
