import {foldOwner} from '../owners';
import {formatUrn, objectClass, objectIdRange, parseUrn, resourceIdUse} from '../urn';
import {compareVersions, parseVersion} from '../version';

describe('parseVersion', () => {
  it.each([
    ['1.0', '1.0', true],
    ['10.12', '10.12', true],
    ['1', '1.0', false],
    ['1.0.2', '1.0', false],
    ['v1.1', '1.1', false],
    [' 1.1', '1.1', false],
    ['01.1', '1.1', false],
  ])('%p is %p', (text, version, regular) => {
    expect(parseVersion(text)).toEqual({version, regular});
  });

  it.each(['', 'x', '1.', '1.x', '1,0', '-1.0', '1.0-beta'])('%p is none', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it('orders by number', () => {
    expect(['1.10', '2.0', '1.2', '1.0'].sort(compareVersions)).toEqual(['1.0', '1.2', '1.10', '2.0']);
  });
});

describe('identifiers', () => {
  it.each([
    [0, 'oma'],
    [1023, 'oma'],
    [1024, undefined],
    [2047, undefined],
    [2048, 'ext'],
    [10240, 'ext'],
    [10241, 'x'],
    [32769, 'x'],
    [42800, 'x'],
    [42801, undefined],
    [65535, undefined],
  ])('object %p is of class %p', (id, kind) => {
    expect(objectClass(id)).toBe(kind);
  });

  it.each([-1, 65536, 1.5])('%p is no Object ID', (id) => {
    expect(objectIdRange(id)).toBeUndefined();
  });

  it.each([
    [2047, 'common'],
    [2048, 'reusable'],
    [26240, 'reusable'],
    [26241, 'private'],
    [32768, 'private'],
    [32769, undefined],
  ])('Resource %p is %p', (id, use) => {
    expect(resourceIdUse(id)).toBe(use);
  });
});

describe('URNs', () => {
  it.each([
    ['urn:oma:lwm2m:oma:6', 6, '1.0', {class: 'oma', objectId: 6}],
    ['urn:oma:lwm2m:oma:3:1.2', 3, '1.2', {class: 'oma', objectId: 3, version: '1.2'}],
    ['urn:oma:lwm2m:ext:3303:1.1', 3303, '1.1', {class: 'ext', objectId: 3303, version: '1.1'}],
    ['urn:oma:lwm2m:x:10241', 10241, '1.0', {class: 'x', objectId: 10241}],
  ])('%p', (urn, id, version, parts) => {
    expect(parseUrn(urn)).toEqual(parts);
    expect(formatUrn(id, version)).toBe(urn);
  });

  it.each([
    'urn:oma:lwm2m:y:1',
    'urn:oma:lwm2m:x:99999',
    'urn:oma:lwm2m:x:',
    'urn:oma:lwm2m:x:1:2',
    'URN:OMA:lwm2m:x:1',
    ' urn:oma:lwm2m:x:1',
    '',
  ])('%p is none', (text) => {
    expect(parseUrn(text)).toBeUndefined();
  });
});

describe('foldOwner', () => {
  it.each([
    ['OMA', 'oma', 'OMA'],
    ['OMA SpecWorks', 'oma', 'OMA'],
    ['Test WG', 'oma', 'OMA'],
    ['IPSO', 'ipso-alliance', 'IPSO Alliance'],
    ['AT&T', 'att', 'AT&T'],
    ['ATT', 'att', 'AT&T'],
    ['CoudMinds', 'cloudminds', 'CloudMinds'],
    ['CloudMind', 'cloudminds', 'CloudMinds'],
    ['Huawei', 'huawei', 'Huawei'],
    ['Huawei Technologies Co., Ltd.', 'huawei', 'Huawei'],
    ['South East Water Corporation', 'south-east-water', 'South East Water'],
    ['ARM Limited', 'arm', 'ARM'],
    ['  Acme   Inc. ', 'acme', 'Acme'],
    ['ACME, Inc', 'acme', 'ACME'],
    ['Lab R&D Atos Pessac', 'lab-rd-atos-pessac', 'Lab R&D Atos Pessac'],
    ['Constructor', 'constructor', 'Constructor'],
  ])('%p is %p', (text, id, name) => {
    expect(foldOwner(text)).toEqual({id, name});
  });

  it.each(['', 'TBD', 'tbc', 'N/A', '-', '...'])('%p is nobody', (text) => {
    expect(foldOwner(text)).toBeUndefined();
  });
});
