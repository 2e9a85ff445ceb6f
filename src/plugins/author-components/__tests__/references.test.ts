import {compilePage, errorOf, page, propsOf} from './compilePage';

test.each([
  ['ResourcePath', '<ResourcePath path="/3/0/13" />', {path: {path: '/3/0/13', name: 'Device: Current Time'}}],
  ['ResourcePath', '<ResourcePath path="/3/0/13" named />', {named: true}],
  ['SpecRef', '<SpecRef doc="Core 1.2.2" clause="6.4.4" />', {doc: {label: 'Core 1.2.2, clause 6.4.4'}}],
  ['Since', '<Since feature="send" />', {feature: {release: '1.1'}}],
  ['Since', 'A line <Since version="1.2.1" />.', {feature: {release: '1.2.1'}, inline: true}],
  ['ResourceTable', '<ResourceTable object="5" />', {object: {version: '1.2', name: 'Firmware Update'}}],
])('<%s> gets what %s names', async (component, source, props) => {
  expect(await propsOf(component, source)).toMatchObject(props);
});

const oldPage = 'versioned_docs/version-1.0/page.mdx';

test('what a revision lacks is not in its page: badge, text and headings', async () => {
  const source =
    'Before <Since feature="send" /> here.\n\n<Since feature="mqtt">\n\n## Topics\n\n</Since>\n\n<Since feature="tlv" />';
  const code = await compilePage(source, oldPage);
  expect(code).toContain('Before');
  expect(code).not.toContain('Topics');
  expect(code.match(/<Since /g)).toHaveLength(1);
});

test('a path is that of the revision of its page', async () => {
  expect(await errorOf('<ResourcePath path="/5/0/10" />', oldPage)).toBe(
    `${oldPage}:1:1 <ResourcePath>: "/5/0/10": Resource 10 is in version 1.1 of Object 5, but LwM2M 1.0.2 means 1.0.`,
  );
});

test('everything that is unknown is told at once, with file and line', async () => {
  const source = '<ResourcePath path="/3/0/99" />\n\n<SpecRef doc="Core 9" />\n\nText <Since feature="sent" />';
  const lines = (await errorOf(source)).split('\n');
  expect(lines).toEqual([
    expect.stringContaining(`${page}:1:1 <ResourcePath>: "/3/0/99": Object 3 (Device) has no Resource 99.`),
    expect.stringContaining(`${page}:3:1 <SpecRef>: "Core 9" is not a source`),
    expect.stringContaining(`${page}:5:6 <Since>: feature "sent" is not in the matrix`),
  ]);
});
