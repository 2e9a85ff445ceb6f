import {report, toMdx} from './around';
import {page} from './page';

const cases: [string, string, string][] = [
  [
    'YAML on the first line after the opener',
    page`
      ::ShMultiColumn
      ---
      cols: 4
      ---
      Text
      ::
    `,
    '<MultiColumn cols={4}>\n  Text\n</MultiColumn>\n',
  ],
  [
    'a rule further down is a rule',
    page`
      ::ShAlert
      Text

      ---

      More
      ::
    `,
    '<Alert>\n\nText\n\n---\n\nMore\n\n</Alert>\n',
  ],
  [
    'a rule on the first line, which no properties follow',
    page`
      ::ShAlert
      ---

      Text
      ::
    `,
    '<Alert>\n\n---\n\nText\n\n</Alert>\n',
  ],
  [
    'YAML wins over what stands in braces',
    page`
      ::ShTwoColumns{size="S"}
      ---
      size: XL
      ---
      ::
    `,
    '<TwoColumns size="XL" />\n',
  ],
  ['a bound text that is no JSON is that text', '::ShTwoColumns{:size="L"}\n::\n', '<TwoColumns size="L" />\n'],
  ['bound JSON', `::ShSegment{:ui='{"wrapper": "shadow-xl"}'}\nText\n::\n`, '<Segment elevated>\n  Text\n</Segment>\n'],
  [
    'bound JSON in YAML',
    page`
      ::ShMultiColumn
      ---
      :cols: 2
      ---
      ::
    `,
    '<MultiColumn cols={2} />\n',
  ],
  [
    'remarks and nulls say nothing',
    page`
      ::ShTextImg
      ---
      ui: # none
      title: |
      subtitle: Sub #remark
      urlImage:
      text: ~
      ---
      ::
    `,
    '**Sub**\n',
  ],
  [
    'blanks behind the dashes',
    '::ShMultiColumn\n--- \ncols: 2\n---  \nText\n::\n',
    '<MultiColumn cols={2}>\n  Text\n</MultiColumn>\n',
  ],
  [
    'properties without content, closed at once',
    '::ShMultiColumn\n---\n---\nText\n::\n',
    '<MultiColumn>\n  Text\n</MultiColumn>\n',
  ],
  [
    'Markdown with components in a text',
    page`
      ::ShTextImg
      ---
      text: |
        See [the page](/a/){target="_blank"}.

        ::ShAlert
        Inside
        ::
      ---
      ::
    `,
    'See [the page](/a/).\n\n<Alert>\n  Inside\n</Alert>\n',
  ],
  [
    'one anchor for two values',
    '::ShColumn\n---\ntitle: &t Name\nsubtitle: *t\n---\n::\n',
    '<Column title="Name" subtitle="Name" />\n',
  ],
];

test.each(cases)('%s', (_, source, expected) => {
  expect(toMdx(source)).toBe(expected);
});

const errors: [string, string, string][] = [
  [
    'a colon in a text without quotes',
    '::ShAlert\n---\ntitle: a: b: c\n---\n::\n',
    '3:8 error The properties are not YAML: Nested mappings are not allowed in compact mappings. A text that has a colon followed by a blank needs quotes.',
  ],
  [
    'a key that stands there twice',
    'Text\n\n  ::ShAlert\n  ---\n  title: a\n  title: b\n  ---\n  ::\n',
    '6:3 error The properties are not YAML: Map keys must be unique. A name stands there twice; keep one of them.',
  ],
  [
    'properties that do not end',
    'Text\n\n::ShAlert\n---\ntitle: a\n::\n',
    '3:1 error The properties of ShAlert begin with --- and do not end. Write --- below them.',
  ],
  [
    'a tab before a key',
    '::ShAlert\n---\nui:\n\twrapper: a\n---\n::\n',
    '4:1 error The properties are not YAML: Tabs are not allowed as indentation. Check the blanks at the beginning of the line; YAML takes no tabs.',
  ],
  [
    'braces that cannot be read',
    `::ShAlert{title='it's'}\nText\n::\n`,
    '1:10 error The attributes of ShAlert cannot be read. Check their quotes, or write them as properties below.',
  ],
  [
    'broken front matter',
    '---\ntitle: a: b\n---\n',
    '2:8 error The properties are not YAML: Nested mappings are not allowed in compact mappings. A text that has a colon followed by a blank needs quotes.',
  ],
];

test.each(errors)('%s is an error with its place, and no page', (_, source, expected) => {
  expect(() => toMdx(source)).toThrow();
  expect(report(source)).toContain(expected);
});
