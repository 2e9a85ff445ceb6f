import {findFragments, mergeMaps, noMaps, parseMaps} from '..';
import {toMdx} from './around';

const read = (source: string) => {
  const {value, problems} = parseMaps(source, 'map.yml');
  return value ?? problems.map(({line, column, message}) => `${line}:${column} ${message}`);
};

test('tables in YAML, in short and in full', () => {
  const source = `
images: {/a.png: /img/a.svg, /b.png: {src: /img/b.svg, alt: A house}}
links: {/old/: /new/}
icons: {lucide:x: mdi:home}
components: {ShOther: Alert, ShMore: {name: MultiColumn, props: {cols: 3, elevated: true}}}
`;
  expect(read(source)).toEqual({
    images: {'/a.png': {src: '/img/a.svg'}, '/b.png': {src: '/img/b.svg', alt: 'A house'}},
    links: {'/old/': '/new/'},
    icons: {'lucide:x': 'mdi:home'},
    components: {
      ShOther: {name: 'Alert', props: {}},
      ShMore: {name: 'MultiColumn', props: {cols: 3, elevated: true}},
    },
  });
});

test('tables in JSON', () => {
  expect(read('{"links": {"/a": "/b/"}}')).toEqual({...noMaps, links: {'/a': '/b/'}});
});

test.each([
  ['link: {}', '1:1 there is no key "link". Did you mean "links"? Allowed: images, links, icons, components.'],
  ['links: [a]', '1:8 links: a map is needed here, of what the old pages have to what the portal has.'],
  ['links:\n  /a: {}', '2:7 links: a text is needed here.'],
  ['links: {', expect.stringContaining('This is not YAML')],
])('%j is refused with its place', (source, message) => {
  expect(read(source)).toContainEqual(message);
});

test('the later of two tables counts', () => {
  const merged = mergeMaps([
    {...noMaps, links: {'/a': '/b/', '/c': '/d/'}},
    {...noMaps, links: {'/a': '/e/'}},
  ]);
  expect(merged.links).toEqual({'/a': '/e/', '/c': '/d/'});
});

const maps = {
  images: {'/a.png': {src: '/img/a.svg', alt: 'A house'}},
  links: {'/old/': '/new/', '/page': '/other/'},
  icons: {'lucide:x': 'mdi:home'},
  components: {ShOther: {name: 'Alert', props: {type: 'danger'}}, ShColumn: {props: {size: 2}}},
};

test.each([
  ['![](/a.png)', '<Picture image="/img/a.svg" alt="A house" />'],
  ['[x](/old/y/#z) [x](/page#z) [x](/page/) [x](/pages)', '[x](/new/y/#z) [x](/other/#z) [x](/other/) [x](/pages)'],
  [
    '::ShMicroCard\n---\ntitle: A\nicon: lucide:x\nurlWrapper: /old/b\n---\n::',
    '<MicroCard title="A" icon="mdi:home" href="/new/b" />',
  ],
  ['::ShOther\n---\ntitle: A\nmore: "**B**"\n---\nC\n::', '<Alert type="danger" title="A">\n\n**B**\n\nC\n\n</Alert>'],
  ['::ShColumn\nA\n::', '<Column size={2}>\n  A\n</Column>'],
])('%j is written with the tables', (source, expected) => {
  expect(toMdx(`${source}\n`, {maps})).toBe(`${expected}\n`);
});

test.each([
  ['[a](/b/#c) and <a href="#d">e</a>', ['c', 'd']],
  ['urlWrapper: /b/#c-d', ['c-d']],
  ["urlWrapper: '/b#_1-2'", ['_1-2']],
  ['[a](#%C3%A9) # Heading, color #fff, C#', ['é', 'fff,']],
])('fragments in %j', (source, expected) => {
  expect(findFragments(source)).toEqual(expected);
});
