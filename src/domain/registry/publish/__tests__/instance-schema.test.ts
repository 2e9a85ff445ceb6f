import type {ObjectVersion, Range} from '../../model';
import {object, resource} from '../../__tests__/fixtures/definitions';
import {parseRange} from '../../range';
import {toInstanceSchema} from '../instance/schema';
import {toConstraint} from '../instance/constraint';
import {embedded, registries, root} from './fixtures/registries';
import {sampleInstance} from './fixtures/sample';
import {compile} from './fixtures/validator';

function versionOf(objectId: number, version: string): ObjectVersion {
  const found = embedded.registry.objects.find((each) => each.objectId === objectId);
  return found!.versions.find((each) => each.version === version)!;
}

const validator = (objectId: number, version: string) => compile(toInstanceSchema(versionOf(objectId, version), root));

describe('the data of a temperature sensor (3303, version 1.1)', () => {
  const validate = validator(3303, '1.1');

  test.each([
    ['the mandatory value alone', {5700: 21.5}],
    ['all kinds of values', {5700: -4, 5701: 'Cel', 5518: 1367491215, 6042: 4, 6050: 0.25}],
  ])('%s is right', (_, data) => {
    expect(validate(data)).toBe(true);
  });

  test.each([
    ['without the mandatory value', {5701: 'Cel'}],
    ['a text for a Float', {5700: '21.5'}],
    ['a number out of range', {5700: 21.5, 6042: 24}],
    ['a Resource that is only executed', {5700: 21.5, 5605: ''}],
    ['a Resource that the version does not have', {5700: 21.5, 5850: true}],
  ])('%s is wrong', (_, data) => {
    expect(validate(data)).toBe(false);
  });
});

test('a Resource with several instances holds a value for each instance ID', () => {
  const validate = validator(3, '1.2');
  expect(validate({11: {0: 0, 5: 3}, 16: 'U'})).toBe(true);
  expect(validate({11: 0, 16: 'U'})).toBe(false);
  expect(validate({11: {first: 0}, 16: 'U'})).toBe(false);
  expect(validate({11: {0: 'none'}, 16: 'U'})).toBe(false);
});

test('what can only be written need not be there', () => {
  const {required, properties} = toInstanceSchema(versionOf(5, '1.2'), root);
  expect(required).toEqual(['1', '3', '5', '9']);
  expect(properties).toMatchObject({0: {writeOnly: true}, 3: {readOnly: true}});
});

test('its address is the one it is published at', () => {
  expect(toInstanceSchema(versionOf(3303, '1.1'), root).$id).toBe(`${root}objects/3303/1.1.schema.json`);
});

test('a Resource that only Bootstrap reaches has data', () => {
  const version = {...object({resources: [resource({operations: '', mandatory: true})]}), files: []};
  expect(toInstanceSchema(version, root)).toMatchObject({required: ['0'], properties: {0: {type: 'integer'}}});
});

test.each([
  ['Integer', '0..100', {minimum: 0, maximum: 100}],
  [
    'Float',
    '-1..1, 5..6',
    {
      anyOf: [
        {minimum: -1, maximum: 1},
        {minimum: 5, maximum: 6},
      ],
    },
  ],
  ['String', '1..64 bytes', {minLength: 1, maxLength: 64}],
  ['String', '12', {minLength: 3, maxLength: 12}],
  ['String', '0..20 characters', {minLength: 0, maxLength: 20}],
  ['Opaque', '16 bytes', {minLength: 22, maxLength: 24}],
  ['Opaque', '8-bit', {minLength: 2, maxLength: 4}],
  ['Integer', '16-bit', {}],
  ['Integer', '5, 10', {anyOf: [{const: 5}, {const: 10}]}],
  [
    'Integer',
    '0: off 1: on',
    {
      anyOf: [
        {const: 0, title: 'off'},
        {const: 1, title: 'on'},
      ],
    },
  ],
  [
    'Integer',
    '0: off 1-15: on',
    {
      anyOf: [
        {const: 0, title: 'off'},
        {minimum: 1, maximum: 15, title: 'on'},
      ],
    },
  ],
  ['Float', 'ON;OFF', {}],
  ['String', 'ON;OFF', {anyOf: [{const: 'ON'}, {const: 'OFF'}]}],
  ['Integer', 'see the specification', {}],
  ['Boolean', '0..1', {}],
] as const)('the range of %s "%s" becomes %j', (type, text, expected) => {
  expect(toConstraint(type, parseRange(text, type) as Range)).toEqual(expected);
});

test.each(registries)('in the %s registry each schema takes right data and refuses wrong data', (_, {registry}) => {
  const faults = registry.objects.flatMap(({versions}) => versions.flatMap(findFaults));
  expect(faults).toEqual([]);
});

/** What the schema of a version gets wrong. */
function findFaults(version: ObjectVersion): string[] {
  const validate = compile(toInstanceSchema(version, root));
  const data = sampleInstance(version);
  const wrong = {unknown: {...data, 65534: 'not defined'}, ...withOneWrong(data)};
  const name = `${version.objectId} ${version.version}`;
  return [
    ...(validate(data) ? [] : [`${name} refuses ${JSON.stringify(validate.errors)}`]),
    ...Object.entries(wrong).flatMap(([what, value]) => (validate(value) ? [`${name} takes a wrong ${what}`] : [])),
  ];
}

/** The data with each value in turn replaced by one that no data type has. */
function withOneWrong(data: Record<string, unknown>): Record<string, Record<string, unknown>> {
  return Object.fromEntries(Object.keys(data).map((id) => [id, {...data, [id]: [null]}]));
}
