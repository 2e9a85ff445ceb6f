import {buildExactIndex} from '../exact/build';
import {openCatalogue} from '../exact/catalogue';
import {toRegistryDocuments} from '../documents/fromRegistry';
import type {LwM2MObject, ObjectVersion, Registry} from '../../registry';
import {object, resource} from '../../registry/__tests__/fixtures/definitions';

const version = (fields: Partial<ObjectVersion>): ObjectVersion => ({...object(fields), files: ['10241.xml']});
const level = resource({id: 0, name: 'Level'});
const value = resource({id: 5700, name: 'Sensor Value', description: 'What is measured.'});
const tank: LwM2MObject = {
  objectId: 10241,
  name: 'Tank',
  core: false,
  versions: [
    version({version: '1.0', resources: [level, resource({id: 1, name: 'Lid'})]}),
    version({version: '1.1', description: 'A\n  tank.', resources: [level, value]}),
  ],
};
const registry: Pick<Registry, 'objects' | 'reusable' | 'reserved'> = {
  objects: [
    tank,
    {...tank, objectId: 10242, name: 'Basin', versions: [version({objectId: 10242, resources: [value]})]},
  ],
  reusable: [{...value, submitter: 'IPSO', users: []}],
  reserved: [],
};

test('a reusable name is written once, and a resource that is gone names its last version', () => {
  const index = buildExactIndex(registry, ['1.2']);
  expect(index).toEqual({
    objects: [
      [10241, 'Tank', '1.0 1.1', [[0, 'Level'], 5700, [1, 'Lid', '1.0']]],
      [10242, 'Basin', '1.0', [5700]],
    ],
    reusable: [[5700, 'Sensor Value']],
    reserved: [],
    revisions: ['1.2'],
  });
});

test('what was written is there again when it is opened', () => {
  const {objects} = openCatalogue(buildExactIndex(registry, ['1.2']));
  expect(objects.get(10241)).toEqual({
    id: 10241,
    name: 'Tank',
    versions: ['1.0', '1.1'],
    resources: [
      {id: 0, name: 'Level'},
      {id: 5700, name: 'Sensor Value'},
      {id: 1, name: 'Lid', version: '1.0'},
    ],
  });
});

test('what several objects say of a resource in the same words is there once', () => {
  expect(toRegistryDocuments(registry).map(({to, text}) => [to, text])).toEqual([
    ['/registry/resources/5700/', 'What is measured.'],
    ['/registry/objects/10241/', 'A tank.'],
    ['/registry/objects/10241/#resource-0', 'How full.'],
    ['/registry/objects/10242/', 'A tank.'],
  ]);
});
