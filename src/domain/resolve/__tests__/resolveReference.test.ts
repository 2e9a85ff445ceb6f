import {parseReference} from '../../codec';
import type {LwM2MObject, ObjectVersion, Resource} from '../../registry';
import {toObjectDocument} from '../../registry/publish/object-document';
import {resolveReference} from '..';

const resource = (id: number, name: string, more: Partial<Resource> = {}): Resource => ({
  id,
  name,
  operations: 'R',
  type: 'Integer',
  description: '',
  instances: 'Single',
  mandatory: false,
  ...more,
});

const version = (number: string, resources: Resource[]): ObjectVersion => ({
  objectId: 3,
  version: number,
  urn: 'urn:oma:lwm2m:oma:3',
  name: 'Device',
  description: '',
  description2: '',
  lwm2mVersion: '1.0',
  instances: 'Single',
  mandatory: true,
  resources,
  files: [],
});

const battery = resource(9, 'Battery Level', {unit: '%'});
const errors = resource(11, 'Error Code', {instances: 'Multiple'});
const device: LwM2MObject = {
  objectId: 3,
  name: 'Device',
  core: true,
  versions: [version('1.0', [battery, errors]), version('1.2', [battery, errors, resource(22, 'ExtDevInfo')])],
};
const known = {document: toObjectDocument(device)};
const resolve = (text: string, scope?: '1.0') => resolveReference(parseReference(text), known, scope);
const messages = (text: string, scope?: '1.0') => resolve(text, scope).problems.map(({message}) => message);

test('a path to a Resource gives Object, definition, first version and pages', () => {
  expect(resolve('/3/0/22')).toMatchObject({
    object: {name: 'Device', version: '1.2', page: '/registry/objects/3/#resource-22'},
    resource: {name: 'ExtDevInfo', since: '1.2'},
    problems: [],
  });
  expect(resolve('/3/0/9')).toMatchObject({resource: {since: '1.0', unit: '%'}});
});

test('the version comes from the URN or the link, else from the release', () => {
  expect(resolve('urn:oma:lwm2m:oma:3').object?.version).toBe('1.0');
  expect(resolve('</3/0>;ver=1.0').object?.version).toBe('1.0');
  expect(resolve('/3/0', '1.0').object).toMatchObject({version: '1.0', page: '/registry/objects/3/1.0/'});
});

test.each([
  ['/3/0/11/4', []],
  ['/3/1', ['Object 3 (Device) has a single instance, 0; there is no instance 1.']],
  ['/3/0/9/0', [expect.stringMatching(/^Resource 9 \(Battery Level\) has a single value.+4\.05/)]],
  ['/3/65535', ['65535 is reserved and no ID; IDs go up to 65534.']],
  ['/3/0/99', ['Object 3 (Device) 1.2 has no Resource 99.']],
  ['/3/0/26300', [expect.stringContaining('are private')]],
  ['/3/0/5700', [expect.stringContaining('are reusable Resources')]],
  ['/3/0/9/0/1', [expect.stringContaining('at most four IDs')]],
  ['/3//9', ['Between two slashes the ID of the Object Instance is missing.']],
  ['/3/0/', [expect.stringContaining('leave the slash out')]],
  ['/3/0/9?x=1', [expect.stringContaining('holds a query')]],
  ['coap://host/3/0', [expect.stringContaining('write the path alone')]],
  ['hello', [expect.stringContaining('"hello" has no Object ID')]],
  ['/', []],
  ['urn:oma:lwm2m:foo:3', [expect.stringContaining('then oma, ext or x')]],
  ['urn:oma:lwm2m:ext:3', ['The class of Object 3 is oma, not ext: urn:oma:lwm2m:oma:3.']],
  ['/3/00', [expect.stringContaining('without leading zeros')]],
  ['urn:oma:lwm2m:oma:3:9.9', [expect.stringContaining('no version 9.9 of Object 3 (Device); it has 1.0, 1.2')]],
])('what is wrong with %s', (text, expected) => {
  expect(messages(text)).toEqual(expected);
});

test('a Resource of a later version is said to be there', () => {
  expect(messages('/3/0/22', '1.0')).toEqual(['Object 3 (Device) 1.0 has no Resource 22. It is in version 1.2.']);
});

test.each([
  ['/1500', 'is in a reserved range'],
  ['/12000', 'Objects of vendors and individuals'],
])('%s, which nobody registered', (text, reason) => {
  const {problems} = resolveReference(parseReference(text), {document: undefined});
  expect(problems[0]!.message).toContain(reason);
});

test('while the registry is not there, nothing is said of names', () => {
  expect(resolveReference(parseReference('/3/7'), undefined)).toMatchObject({problems: []});
});
