import type {LwM2MObject, ObjectVersion, Resource} from '../../registry';
import {objectPage} from '../objectVersions';

function object(objectId: number, versions: Record<string, number[]>): LwM2MObject {
  const list = Object.entries(versions).map(
    ([version, ids]) => ({objectId, version, resources: ids.map((id) => ({id}) as Resource)}) as ObjectVersion,
  );
  return {objectId, versions: list} as LwM2MObject;
}

const defined = object(5, {'1.0': [0], '1.1': [0, 10], '1.2': [0, 10, 14]});
const version = (name: string): ObjectVersion => defined.versions.find((each) => each.version === name)!;

test.each([
  ['the newest version has the page of the object', '1.2', 14, [defined], '/registry/objects/5/#resource-14'],
  ['an older version has a page of its own', '1.1', 10, [defined], '/registry/objects/5/1.1/#resource-10'],
  ['without a Resource, the page begins at its top', '1.0', undefined, [defined], '/registry/objects/5/1.0/'],
  [
    'a version that is not published leads to the object',
    '1.2',
    10,
    [object(5, {'1.1': [0, 10]})],
    '/registry/objects/5/#resource-10',
  ],
  ['a Resource that is not published has no anchor', '1.2', 14, [object(5, {'1.1': [0, 10]})], '/registry/objects/5/'],
  ['an object that is not published leads to the list', '1.2', 14, [object(3, {'1.0': [0]})], '/registry/'],
])('%s', (_, name, resource, published, address) => {
  expect(objectPage(defined, version(name), published, resource)).toBe(address);
});
