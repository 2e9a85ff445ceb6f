import {object, resource} from '../../__tests__/fixtures/definitions';
import {commonXml, itemXml, reusableXml, versionXml} from '../../__tests__/fixtures/xml';
import {diffObjects} from '../../diff';
import type {Problem} from '../../problems';
import {buildRegistry} from '../../registry';
import {toDifference} from '../difference';
import {toFindingsDocument} from '../findings-document';
import {toIndexDocument} from '../index-document';
import {toReferencesDocument} from '../references-document';
import {toRevisionsDocument} from '../revisions-document';
import {toUnitsDocument} from '../units-document';
import {toVersionsDocument} from '../versions-document';
import {embedded} from './fixtures/registries';

/** Two versions of a tank; both have the reusable resource 5700, the second has a link too. */
const {registry} = buildRegistry({
  files: [
    {path: 'version_history/10241-1_0.xml', text: versionXml('1.0', [itemXml(5700), itemXml(2), itemXml(1)])},
    {
      path: '10241.xml',
      text: versionXml('1.1', [
        itemXml(5700),
        itemXml(1),
        itemXml(3, {Type: 'Objlnk', RangeEnumeration: '', Units: ''}),
      ]),
    },
    {path: 'Common.xml', text: commonXml(reusableXml(5700, {Units: 'm'}))},
  ],
});

test('the index has the URN of the newest version', () => {
  expect(toIndexDocument(registry).objects).toEqual([
    {id: 10241, name: 'Tank', urn: 'urn:oma:lwm2m:x:10241:1.1', class: 'x', versions: ['1.0', '1.1']},
  ]);
});

test('versions that use a reusable resource alike are one entry, and links are found', () => {
  const {reusable, links} = toReferencesDocument(registry);
  expect(reusable).toMatchObject([
    {id: 5700, users: [{objectId: 10241, versions: ['1.0', '1.1'], differences: [{field: 'unit', reusable: 'm'}]}]},
  ]);
  expect(links).toEqual([{objectId: 10241, resourceId: 3, name: 'Level', type: 'Objlnk', versions: ['1.1']}]);
});

test('a unit lists the Resources of an object once, by ID', () => {
  const {units} = toUnitsDocument(registry);
  expect(units.find(({symbol}) => symbol === '/100')).toEqual({
    symbol: '/100',
    registered: {name: 'percent', source: 'RFC 8798', recommended: true},
    objects: [{objectId: 10241, resources: [1, 2, 5700]}],
    reusable: [],
  });
  expect(units.find(({symbol}) => symbol === 'm')).toMatchObject({objects: [], reusable: [5700]});
});

test('a release lists its own objects, and says which versions are registered', () => {
  const releases = new Map(toRevisionsDocument(embedded.registry).releases.map((each) => [each.release, each.objects]));
  const idsOf = (release: '1.0' | '1.2') => releases.get(release)!.map(({objectId}) => objectId);
  expect(idsOf('1.0')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(idsOf('1.2')).toContain(27);
  expect(toRevisionsDocument(registry).releases[0]!.objects.every(({registered}) => !registered)).toBe(true);
});

test('a difference leaves out long texts and what every version changes', () => {
  const from = object({
    resources: [resource({description: 'Old.', mandatory: true, range: {kind: 'text', text: 'low'}})],
  });
  const to = object({version: '1.1', urn: 'urn:oma:lwm2m:x:10241:1.1', name: 'Basin', resources: [resource()]});
  expect(toDifference(diffObjects(from, to))).toEqual({
    from: '1.0',
    to: '1.1',
    class: 'forbidden',
    advice: {calledFor: '2.0', step: 'major', fit: 'too-low'},
    object: [{field: 'name', rule: 'renamed', class: 'forbidden', from: 'Tank', to: 'Basin'}],
    added: [],
    removed: [],
    changed: [
      {
        id: 0,
        name: 'Level',
        fields: [
          {field: 'mandatory', rule: 'mandatory-changed', class: 'I', from: true, to: false},
          {field: 'range', rule: 'range-removed', class: 'II', from: 'low'},
          {field: 'description', rule: 'description-changed', class: 'text'},
        ],
      },
    ],
  });
});

test('findings are counted by kind', () => {
  const finding = (line: number): Problem => ({file: '3.xml', line, kind: 'odd-range', level: 'finding', message: ''});
  expect(toFindingsDocument([finding(1), finding(2)]).kinds).toEqual([
    {kind: 'odd-range', title: 'Range spelled in another way', level: 'finding', count: 2},
  ]);
});

test.each([
  [undefined, 'embedded'],
  [{repository: 'owner/name', commit: 'f8278c0'}, 'registry'],
  [{from: 'a-folder'}, 'folder'],
])('what comes from %j is called %s', (source, kind) => {
  const document = toVersionsDocument(registry, [], source);
  expect(document).toMatchObject({kind, counts: {files: 2, objects: 1, versions: 2, reusable: 1}});
  expect(document.source).toEqual(source);
});
