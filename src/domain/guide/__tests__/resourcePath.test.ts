import type {Release} from '../../registry';
import {readResourcePath} from '../resourcePath';
import {buildResourceTable} from '../resourceTable';
import {objects} from './objects';

test.each<[string, Release, string, string]>([
  ['/5', '1.2', 'Firmware Update', '/registry/objects/5/'],
  ['/5/0/3', '1.0.2', 'Firmware Update: State', '/registry/objects/5/1.0/#resource-3'],
  ['/5/0/10', '1.2', 'Firmware Update: Cancel', '/registry/objects/5/#resource-10'],
  ['/21/x/0', '1.1', 'LWM2M OSCORE: OSCORE Master Secret', '/registry/objects/21/#resource-0'],
  ['/3/0/7/1', '1.2.2', 'Device: Power Source Voltage', '/registry/objects/3/#resource-7'],
])('%s in %s', (path, release, name, href) => {
  expect(readResourcePath(path, objects, release)).toEqual({reference: {path, name, href}});
});

test.each<[string, Release, string]>([
  ['/99', '1.2', 'the registry has no Object 99.'],
  ['/21/0', '1.0.2', 'LwM2M 1.0.2 has no Object 21 (LWM2M OSCORE); it came with 1.1.'],
  ['/5/0/10', '1.0.2', 'Resource 10 is in version 1.1 of Object 5, but LwM2M 1.0.2 means 1.0.'],
  ['/5/0/4', '1.2', 'Object 5 (Firmware Update) has no Resource 4. It has 3, 10.'],
  ['/3/1/9', '1.2', 'Object 3 (Device) has one instance, 0.'],
  ['/3/0/9/0', '1.2', 'Resource 9 (Battery Level) has no instances.'],
  ['3/0/9', '1.2', '"3/0/9" is not a path. Write /3/0/13; a small letter stands for any instance: /0/x/2.'],
  ['/3/0/9/', '1.2', 'is not a path'],
  ['/rd', '1.2', 'is not a path'],
])('%s in %s is refused', (path, release, message) => {
  expect(readResourcePath(path, objects, release).message).toContain(message);
});

test('a table of Resources is that of the version the release means', () => {
  const ids = (release: Release) => buildResourceTable('5', objects, release).rows.map(({id}) => id);
  expect(ids('1.0.2')).toEqual([3]);
  expect(ids('1.2')).toEqual([3, 10]);
  expect(() => buildResourceTable('21', objects, '1.0')).toThrow('it came with 1.1');
  expect(() => buildResourceTable('x', objects, '1.0')).toThrow('no Object "x"');
});
