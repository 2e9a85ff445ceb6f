import {compareRegistries} from '../compare-registries';
import {buildRegistry} from '../registry';
import {itemXml, objectXml, versionXml} from './fixtures/xml';

const build = (files: Record<string, string>) =>
  buildRegistry({files: Object.entries(files).map(([path, text]) => ({path, text}))});

const pump = objectXml({ObjectID: '10242', ObjectURN: 'urn:oma:lwm2m:x:10242', Name: 'Pump'});
const both = [itemXml(0), itemXml(1, {Name: 'Alarm', Mandatory: 'Optional'})];
const start = {'10241.xml': versionXml('1.0')};

const none = {objects: {added: [], removed: []}, versions: {added: [], removed: [], changed: []}, findings: []};
const compare = (before: Record<string, string>, after: Record<string, string>) =>
  compareRegistries(build(before), build(after));

test('nothing differs between a registry and itself', () => {
  expect(compare(start, start)).toEqual(none);
});

test('an object that comes is listed with its versions, not with each of them again', () => {
  const added = [{objectId: 10242, name: 'Pump', versions: ['1.0']}];
  expect(compare(start, {...start, '10242.xml': pump})).toEqual({...none, objects: {added, removed: []}});
});

test('an object that goes is listed', () => {
  const removed = [{objectId: 10242, name: 'Pump', versions: ['1.0']}];
  expect(compare({...start, '10242.xml': pump}, start)).toEqual({...none, objects: {added: [], removed}});
});

test('a version that comes says what is new in it; one that goes is listed', () => {
  const next = {'10241.xml': versionXml('1.1', both), 'version_history/10241-1_0.xml': versionXml('1.0')};
  const summary = {objectId: 10241, name: 'Tank', version: '1.1'};
  expect(compare(start, next).versions).toEqual({
    added: [{...summary, changes: [{class: 'II', text: 'Optional Resource added: 1 Alarm'}]}],
    removed: [],
    changed: [],
  });
  expect(compare(next, start).versions.removed).toEqual([{...summary, changes: []}]);
});

test('a version that is registered anew under its number is listed with what differs', () => {
  const {changed} = compare(start, {'10241.xml': versionXml('1.0', both)}).versions;
  expect(changed).toMatchObject([{version: '1.0', changes: [{text: 'Optional Resource added: 1 Alarm'}]}]);
});

test('findings are new where they were not before, whatever line they stand on', () => {
  const odd = (...units: string[]) => ({
    '10241.xml': versionXml(
      '1.0',
      units.map((Units, id) => itemXml(id, {Units})),
    ),
  });
  const {findings} = compare(odd('', 'furlong'), odd('', 'furlong', 'cubit'));
  expect(findings).toMatchObject([{kind: 'unregistered-unit', resourceId: 2}]);
  const moved = odd('furlong')['10241.xml'].replace('?>', '?>\n\n');
  expect(compare(odd('furlong'), {'10241.xml': moved}).findings).toEqual([]);
});
