import {report, toMdx} from './around';

/** A module, without its first indent, and what becomes of it. */
const cases: [string, string, string][] = [
  [
    'RowTextImage',
    'cols: 9\nimage: /images/a.png\ntext: Words\nstatus: #second-wide',
    '<TextImage image="/images/a.png" alt="Picture" side="left" share="l">\n  Words\n</TextImage>',
  ],
  [
    'RowImageText',
    'cols: 6\nimage: /images/red_house.png\ntext: Words',
    '<TextImage image="/images/red_house.png" alt="red house">\n  Words\n</TextImage>',
  ],
  ['RowSeparator', 'size: xl', '<Separator size="XL" />'],
  ['RowSeparator', '', '<Separator />'],
  ['RowText', 'text: |\n  # Head\n  Words', '# Head\n\nWords'],
  [
    'RowImage',
    'image: /images/a.png\ntitle: A house\nstatus: border-image',
    '<Picture image="/images/a.png" alt="A house" />',
  ],
  [
    'RowMultiColumns',
    'widths: [4, 8]\nmodules:\n  - name: RowText\n    text: A\n  - name: RowText\n    text: B',
    '<TwoColumns size="M">\n  <Segment>\n    A\n  </Segment>\n  <Segment>\n    B\n  </Segment>\n</TwoColumns>',
  ],
  [
    'RowMultiColumns',
    'widths: [3, 3, 6]\nmodules:\n  - name: Text\n    text: A\n  - name: Text\n    text: B\n  - name: Text\n    text: C',
    '<MultiColumn cols={4}>\n  <Column>\n    A\n  </Column>\n  <Column>\n    B\n  </Column>\n  <Column size={2}>\n    C\n  </Column>\n</MultiColumn>',
  ],
  [
    'RowButtonGrid',
    'cols:\n  - title: A\n    image: fas cog\n    items:\n      - title: B\n        subtitle: c\n        url: /d/\n      - title: E\n        url: /f/\n        status: deactive',
    '<MultiColumn cols={1}>\n\n<Column title="A">\n\n- [B](/d/): c\n- E\n\n</Column>\n\n</MultiColumn>',
  ],
  [
    'RowDynamicTable',
    'columns:\n  - key: a\n    label: A\n  - key: b\n    label: B\nfilter: [a]\nitems:\n  - a: one **two**\n    b: {title: Page, url: /c/}\n  - b: {image: /images/d.png, alt: D}',
    '| A           | B                   |\n| ----------- | ------------------- |\n| one **two** | [Page](/c/)         |\n|             | ![D](/images/d.png) |',
  ],
];

function write(name: string, yaml: string): string {
  return `---\nmodules:\n  - name: ${name}\n${yaml.replace(/^(?=.)/gm, '    ')}\n---\n`;
}

test.each(cases)('%s: %j', (name, yaml, expected) => {
  expect(toMdx(write(name, yaml))).toBe(`${expected}\n`);
  expect(report(write(name, yaml)).filter((each) => / (?:person|error) /.test(each))).toEqual([]);
});

test('the text of the page comes after its modules', () => {
  expect(toMdx('---\nmodules:\n  - name: RowText\n    text: First\n---\n\nSecond\n')).toBe('First\n\nSecond\n');
});

test.each(['RowNewsList', 'RowNewsCards', 'RowBlogListItems', 'RowTags', 'RowDocumentHeader', 'RowOther'])(
  '%s is for a person, with its texts',
  (name) => {
    const source = write(name, 'title: Words **here**\nitems: 3');
    expect(toMdx(source)).toContain('Words **here**');
    expect(report(source)).toEqual([expect.stringMatching(/^3:\d+ person /)]);
  },
);

test('what a module loses is reported where it stands', () => {
  expect(report(write('RowSeparator', 'size: huge\nstatus: second'))).toEqual([
    '3:11 dropped size "huge" of RowSeparator: there are only XS, S, M, L, XL.',
    '3:11 dropped status "second" of RowSeparator: the portal has styles of its own.',
    '3:11 converted RowSeparator is part of the page now.',
  ]);
});
