import {convert, report, toMdx} from './around';
import {page} from './page';

test.each([
  ['a fence with blanks', '---\ntitle: A\n--- \n\nText\n', '---\ntitle: A\n---\n\nText\n'],
  ['a remark', '---\ntitle: A #b\ndescription:\n---\n', '---\ntitle: A\n---\n'],
  ['keys that steered the old site', '---\nlayout: doc\nsitemap: false\nicon: a\n---\n\nText\n', 'Text\n'],
  ['a name in the menu', '---\nnavigation:\n  title: A\n---\n', '---\nsidebar_label: A\n---\n'],
  ['a page that was hidden', '---\nvisible: false\n---\n\nText\n', '---\ndraft: true\n---\n\nText\n'],
  ['tags of an article', '---\ntags: [a, b]\n---\n', '---\nkeywords:\n  - a\n  - b\n---\n'],
  [
    'what an article showed above its text',
    '---\nsubtitle: A **b**\nleftLabel: 2021-May-19\nrightLabel: C\n---\n\nText\n',
    'A **b**\n\n2021-May-19 · C\n\nText\n',
  ],
  ['no front matter', 'Text\n', 'Text\n'],
  ['a rule on the first line', '---\n\nText\n', '***\n\nText\n'],
  ['nothing', '', ''],
  [
    'carriage returns, a byte-order mark, no end of line',
    '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n::ShAlert\r\n---\r\ntypeAlert: danger\r\n---\r\nText\r\n::',
    '---\ntitle: A\n---\n\n<Alert type="danger">\n  Text\n</Alert>\n',
  ],
  ['three quotations that are one', '>>> One\ntwo\n', '> One\n> two\n'],
  ['a box of GitHub', '> [!NOTE]\n> Words\n', ':::note\n\nWords\n\n:::\n'],
  [
    'a footnote of a component',
    '::ShAlert\nText[^1]\n::\n\n[^1]: Note\n',
    '<Alert>\n  Text[^1]\n</Alert>\n\n[^1]: Note\n',
  ],
  [
    'a footnote before code',
    'Text[^1]\n\n[^1]: Note\n\n::ShAlert\n\n    code\n::\n',
    'Text[^1]\n\n[^1]: Note\n\n<Alert>\n\n```\ncode\n```\n\n</Alert>\n',
  ],
  ['an address that HTML shows as a text', '<p>See https://example.org/</p>\n', 'See https://example.org/\n'],
])('%s', (_, source, expected) => {
  const output = toMdx(source);
  expect(output).toBe(expected);
  expect(toMdx(output)).toBe(output);
});

test('a page of the portal stays as it is', () => {
  const source = page`
    import Table from './table';

    <MicroCard title="A" href="/b/" />

    {/* ::ShAlert */}

    <Table rows={[1]} /> * not - tidy
  `;
  expect(convert(source)).toEqual({output: source, unchanged: true, problems: [], pictures: []});
});

test('a word that begins a program and a component of the old sites do not make a page of the portal', () => {
  expect(toMdx('export default text\n\n<ShAlert typeAlert="danger">\nText\n</ShAlert>\n')).toBe(
    '&#101;xport default text\n\n<Alert type="danger">\n  Text\n</Alert>\n',
  );
});

test('words in braces do not make a page of the portal', () => {
  expect(toMdx('a={b} and {c}\n')).toBe('a=\\{b} and \\{c}\n');
  expect(toMdx('export const a = 1;\n')).toBe('&#101;xport const a = 1;\n');
});

test('a mistake in a page costs that page only', () => {
  const {output, problems} = convert("---\na: 1\na: 2\n---\n\n::ShAlert{x='}\n::\n");
  expect(output).toBeUndefined();
  expect(problems.map(({file, line, level}) => [file, line, level])).toEqual([
    ['page.md', 3, 'error'],
    ['page.md', 6, 'converted'],
    ['page.md', 6, 'error'],
  ]);
});

test('pictures are listed with their places and where their texts come from', () => {
  const source = '![A house](/images/a.png)\n\n![](/images/two_trees.jpg)\n\n![](/x-unsplash.jpg) b\n';
  expect(convert(source).pictures.map(({line, to, alt, altFrom}) => [line, to, alt, altFrom])).toEqual([
    [1, '/images/a.png', 'A house', 'author'],
    [3, '/images/two_trees.jpg', 'two trees', 'file name'],
    [5, '/x-unsplash.jpg', 'Picture', 'file name'],
  ]);
});

test.each(['javascript:planted()', 'VBScript:planted()', 'data:text/html,a'])('a picture %s is its words', (url) => {
  expect(toMdx(`![A house](<${url}>)\n`)).toBe('A house\n');
});

test('a picture of another host is a link, for a person', () => {
  const source = '![A house](https://example.org/a.png)\n';
  expect(toMdx(source)).toBe('[A house](https://example.org/a.png)\n');
  expect(report(source)).toEqual([
    '1:1 person The picture https://example.org/a.png is on another host. Put it below static/img and name it with --map.',
  ]);
});
