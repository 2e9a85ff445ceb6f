import {report, toMdx} from './around';

/** A line of an old page and of the new one. */
const cases: [string, string, string][] = [
  ['a span with a class that only dresses up', 'See [words]{.text-red}.', 'See words.'],
  ['a span with a class that says something', 'See [words]{.font-bold .p-2}.', 'See **words**.'],
  ['blanks just inside the braces', 'See [words]{ .italic }.', 'See *words*.'],
  ['bare brackets stay', 'See [RFC7252] and [x].', 'See [RFC7252] and [x].'],
  ['brackets in brackets', 'A [[x] y]{.c} b', 'A [x] y b'],
  ['target of a link', '[Words](https://example.org/){target="_blank"}', '[Words](https://example.org/)'],
  ['bound target of a link', '[Words](/a/){:target="_blank"}', '[Words](/a/)'],
  ['braces after a blank are text', '[Words](/a/) {target="_blank"}', '[Words](/a/) \\{target="_blank"}'],
  ['braces that are no attributes', '`a`{1 + 2}', '`a`\\{1 + 2}'],
  ['emphasis with a class', '**bold**{.x} _it_{.y} `code`{lang=ts}', '**bold** *it* `code`'],
  ['a style of a picture', 'A ![Pic](/p.png){style="margin-top: -4px"  } b', 'A ![Pic](/p.png) b'],
  ['a component in a line', 'A :ShBadge[new]{ui="x"} b', 'A **new** b'],
  ['a button in a line', 'A :ShButton{labelButton="Go" urlButton="/a/"} b', 'A [**Go**](/a/) b'],
  ['an icon in a line', 'A :icon{name="mdi:home"} b', 'A <Icon name="mdi:home" /> b'],
  ['a word after a colon is no component', '__Note__:In case (:word)', '**Note**:In case (:word)'],
  [
    'a name and brackets would be a directive',
    'urn:oma and object:instance[0] and a:b{c}',
    'urn:oma and object:instance\\[0] and a:b\\{c}',
  ],
  ['braces and angle brackets in text', 'a {b} < c <d> e', 'a \\{b} \\< c \\<d> e'],
  ['braces in code', '`{a} <b>`', '`{a} <b>`'],
  ['addresses in angle brackets', '<https://example.org/> <a@example.org>', 'https://example.org/ a@example.org'],
  ['a line that begins like a program', 'import duties\nexport rules', '&#105;mport duties\nexport rules'],
  ['a hard break', 'One  \ntwo', 'One\\\ntwo'],
  ['a no-break space', 'A&nbsp;b', 'A&nbsp;b'],
  ['a link by reference', '[Words][a]\n\n[a]: https://example.org/', '[Words](https://example.org/)'],
  ['a link that leads nowhere', '[Words](#) and [more]()', 'Words and more'],
  ['a link that is a program', '[Words](javascript:alert(1))', 'Words'],
  ['a link to a page of the old site', '[Words](../a.md#b)', '[Words](../a.mdx#b)'],
];

test.each(cases)('%s', (_, source, expected) => {
  expect(toMdx(`${source}\n`)).toBe(`${expected}\n`);
});

test('a value of the front matter takes the place of its binding', () => {
  const source = "---\ntitle: Name\n---\n\n{{ $doc.title }}, {{ $doc.other || 'none' }}, {{ $doc.more }}\n";
  expect(toMdx(source)).toContain('\nName, none, `{{ $doc.more }}`\n');
  expect(report(source)).toContain(
    '5:47 person {{ $doc.more }} showed a value that is not in the front matter. Write it out.',
  );
});

test('what goes is reported in its place', () => {
  expect(report('See [words]{.text-red .p-1}.\n')).toEqual([
    '1:12 dropped class "text-red p-1" of a span: the portal has styles of its own.',
  ]);
  expect(report('[a](/b/){target="_blank"}\n')).toEqual([
    '1:9 dropped target="_blank" of a link within the portal: its pages open in the same window.',
  ]);
});
