import {parseSource} from '../../sources';
import {releases} from '../../registry/revisions';
import {
  availability,
  featureGroups,
  features,
  findFeature,
  isFrom,
  isInRevision,
  newestRevision,
  revisionOfPage,
  revisions,
} from '..';

const states = (id: string) => releases.map((release) => availability(findFeature(id)!, release));

test.each([
  ['objects', 'present present present present present present present present'],
  ['send', 'absent absent absent present present present changed present'],
  ['cbor', 'absent absent absent absent present present present present'],
  ['coap-websockets', 'absent absent absent absent absent absent present present'],
  ['oma-json', 'present present present deprecated deprecated deprecated deprecated deprecated'],
  ['conformance-tables', 'present present present present present removed removed removed'],
])('%s in each release', (id, expected) => {
  expect(states(id)).toEqual(expected.split(' '));
});

test.each([
  ['cbor', ['1.2', '1.1']],
  ['bootstrap-pack', ['1.2']],
  ['queue-binding', ['1.0']],
  ['coap-websockets', ['1.2']],
])('%s is in the guides %j', (id, lines) => {
  const having = revisions.filter((revision) => isInRevision(findFeature(id)!, revision));
  expect(having.map(({line}) => line)).toEqual(lines);
});

test('ids are permanent anchors: unique among features and groups, in small letters', () => {
  const ids = [...features.map(({id}) => id), ...Object.keys(featureGroups)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('every feature has sources that lead somewhere', () => {
  const dead = features.flatMap(({id, sources}) =>
    sources.filter((text) => !parseSource(text)).map((text) => `${id}: ${text}`),
  );
  expect(dead).toEqual([]);
  expect(features.filter(({sources}) => sources.length === 0)).toEqual([]);
});

test('what happens to a feature happens after it came', () => {
  const early = features.filter(({since, deprecated, removed, changes = []}) =>
    [deprecated, removed, ...changes.map(({release}) => release)].some(
      (release) => release && (release === since || !isFrom(release, since)),
    ),
  );
  expect(early.map(({id}) => id)).toEqual([]);
});

test.each([
  ['docs/lwm2m/start.mdx', '1.2'],
  ['/home/me/portal/versioned_docs/version-1.0/formats/tlv.mdx', '1.0'],
  [String.raw`C:\portal\versioned_docs\version-1.1\start.mdx`, '1.1'],
  ['docs/portal/faq/index.mdx', '1.2'],
  ['versioned_docs/version-9.9/start.mdx', newestRevision.line],
])('%s speaks of %s', (file, line) => {
  expect(revisionOfPage(file).line).toBe(line);
});
