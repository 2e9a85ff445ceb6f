import {report, toMdx} from './around';
import {page} from './page';

/** The name of a component, its properties and content, and what becomes of it. */
const cases: [string, string, string, string][] = [
  ['ShTwoColumns', 'size: 2xl', 'Text', '<TwoColumns size="2XL">\n  Text\n</TwoColumns>'],
  ['ShTwoColumns', 'size: huge', '', '<TwoColumns />'],
  ['ShSegment', 'imageBackground: /images/a.png', 'Text', '<Segment background="/images/a.png">\n  Text\n</Segment>'],
  ['ShSegment', 'ui:\n  wrapper: p-2', 'Text', 'Text'],
  ['ShMultiColumn', 'cols: 0', 'Text', '<MultiColumn>\n  Text\n</MultiColumn>'],
  [
    'ShColumn',
    'title: "**A** [b](/c/)"\nsubTitle: D\nfooterText: E\nsize: 2',
    'Text',
    '<Column title="A b" subtitle="D" footer="E" size={2}>\n\nText\n\n[b](/c/)\n\n</Column>',
  ],
  [
    'ShMicroCard',
    'title: A\nsubtitle: B\ntext: C **d**\nicon: i-mdi-home\nurlWrapper: /e/\nui:\n  wrapper: bg-[#cddcec] shadow-xl',
    '',
    '<MicroCard title="A" subtitle="B" icon="mdi:home" href="/e/" tone="tint" elevated>\n  C **d**\n</MicroCard>',
  ],
  [
    'ShMicroCard',
    'layout: teaser\ntitle: A\nui:\n  teaser:\n    wrapper: shadow-md bg-primary-100',
    '',
    '<MicroCard title="A" tone="tint" elevated />',
  ],
  [
    'ShMicroCard',
    'layout: logo\ntitle: A\ncoverImage: /images/logo_company.png\nurlButton: /b/',
    '',
    '<MicroCard title="A" href="/b/">\n  <Picture image="/images/logo_company.png" alt="logo company" />\n</MicroCard>',
  ],
  ['ShMicroCard', 'urlWrapper: ""\ntitle: |\n  [A](/b/)', '', '<MicroCard title="A" href="/b/" />'],
  [
    'ShTextImg',
    'positionText: left\nspanText: s\nalignText: left\ntitle: A\ntext: B\nurlImage: /images/c.png\naltImage: C',
    '',
    '<TextImage image="/images/c.png" alt="C" title="A" side="left" share="s">\n  B\n</TextImage>',
  ],
  ['ShTextImg', 'text: B\nurlImage: https://example.org/c.png', '', 'B\n\nhttps://example.org/c.png'],
  ['ShAlert', 'typeAlert: danger', 'Text', '<Alert type="danger">\n  Text\n</Alert>'],
  ['ShAlert', 'typeAlert: odd', 'Text', '<Alert>\n  Text\n</Alert>'],
  ['ShButton', 'labelButton: Go\nurlButton: /a/\ncolorButton: green\nsize: xl', '', '[**Go**](/a/)'],
  ['ShButton', 'urlButton: /a/', 'Go *on*', '[**Go _on_**](/a/)'],
  ['ShButton', 'labelButton: Go\nurlButton: /a/\ndisabled: true', '', '**Go**'],
  ['ShFaq', 'qas:\n  - q: What?\n    a: |\n      - b', '', '<Faq question="What?" id="what">\n\n- b\n\n</Faq>'],
  [
    'ShFaq',
    'title: Ask\nqas: [{q: A, a: b}, {q: A, a: c}]',
    '',
    '## Ask\n\n<Faq question="A" id="a">\n  b\n</Faq>\n\n<Faq question="A" id="a-1">\n  c\n</Faq>',
  ],
  [
    'ShCard',
    'title: A\nsubtitle: B\nexcerpt: C\nleftLabel: 2021\nrightLabel: D\nurlUpperBase: /e/\nurlImage: /images/f.png\naltImage: F',
    '',
    page`
      <MicroCard title="A" subtitle="B" href="/e/">

      <Picture image="/images/f.png" alt="F" />

      C

      2021 · D

      </MicroCard>
    `.trimEnd(),
  ],
  ['ShBadge', 'ui:\n  wrapper: x', 'New', '**New**'],
  [
    'ShAvatar',
    'srcAvatar: /images/a.png\naltAvatar: Portrait\nname: N\nrole: R\ncompany: C\nlinkedin: https://example.org/n',
    '',
    '<Picture image="/images/a.png" alt="Portrait" />\n\n**N**\n\nR, C\n\n[Linkedin](https://example.org/n)',
  ],
  [
    'ShImgContainer',
    'urlImage: /images/a.png\naltImage: A\nfigcaption: B *c*',
    '',
    '<Picture image="/images/a.png" alt="A" caption="B c" />',
  ],
  ['ShCarousel', 'title: A\ntimer: 3', 'One', '**A**\n\nOne'],
  [
    'ShCarousel',
    'items:\n  - component: ShMicroCard\n    props:\n      title: A\n  - component: ShMicroCard\n    props:\n      title: B',
    '',
    '<MultiColumn>\n  <MicroCard title="A" />\n  <MicroCard title="B" />\n</MultiColumn>',
  ],
  ['ShVideo', 'src: https://example.org/v.mp4', '', '[Video](https://example.org/v.mp4)'],
  ['ShSocial', 'src: 123', '', '[Post](https://twitter.com/i/status/123)'],
  [
    'ShHelperComponent',
    'firstLogoLight: /images/a_logo.svg\nfirstLogoDark: /images/b_logo.svg',
    '',
    '<Picture image="/images/a_logo.svg" alt="logo" />',
  ],
  [
    'ShActionCard',
    'title: A\ntext: B\nlabelButton: C\nurlButton: /d/\nui:\n  wrapper: shadow',
    '',
    '<Segment elevated>\n\n**A**\n\nB\n\n[**C**](/d/)\n\n</Segment>',
  ],
  ['callout', 'type: warning\ntitle: A', 'Text', ':::warning[A]\n\nText\n\n:::'],
  ['note', '', 'Text', ':::note\n\nText\n\n:::'],
  ['div', '', 'Text', 'Text'],
];

function write(name: string, yaml: string, content: string): string {
  return `::${name}\n${yaml ? `---\n${yaml}\n---\n` : ''}${content ? `${content}\n` : ''}::\n`;
}

test.each(cases)('%s: %j', (name, yaml, content, expected) => {
  const source = write(name, yaml, content);
  expect(toMdx(source)).toBe(`${expected}\n`);
  expect(report(source).filter((each) => / (?:person|error) /.test(each) && !each.includes('another host'))).toEqual(
    [],
  );
});

/** What nobody but a person can do: a link or the content stays, and the properties in a remark. */
const kept: [string, string, string, string][] = [
  [
    'ShDynamicTable',
    'dataUrl: https://example.org/a.json\ncolumns:\n  - name: id\nheader: "**Head**"',
    '[Data of the table](https://example.org/a.json)',
    'Make a table of them',
  ],
  ['ShListCards', 'cardID: [1, 2]\ntitle: News', 'News', 'Link to them'],
  ['ShFormContactUs', '', '', 'Link to where'],
  ['ShFormNewsletter', '', '', 'Link to where'],
  ['ShAnnouncement', 'text: Words', 'Words', 'updates'],
  ['ShOther', 'list:\n  - name: One\n    text: Two **three**', 'Two **three**', 'is not known here'],
];

test.each(kept)('%s is for a person, with its content', (name, yaml, text, advice) => {
  const source = write(name, yaml, '');
  expect(toMdx(source)).toContain(text);
  expect(report(source).filter((each) => each.includes(' person '))).toEqual([expect.stringContaining(advice)]);
});

test('classes without a meaning are reported', () => {
  expect(report(write('ShSegment', 'ui:\n  wrapper: -mt-5 shadow-xl\n  inner: p-2', 'Text'))).toEqual([
    '1:1 dropped Classes of ShSegment: -mt-5 p-2. The portal has styles of its own.',
    '1:1 converted ShSegment is <Segment> now.',
  ]);
});

test('an icon of another set is the one of that name here', () => {
  expect(toMdx(write('ShMicroCard', 'title: A\nicon: lucide:network', ''))).toContain('icon="tabler:network"');
  expect(toMdx(write('ShMicroCard', 'title: A\nicon: lucide:none', ''))).not.toContain('icon=');
});
