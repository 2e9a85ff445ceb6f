import {object, resource} from '../../__tests__/fixtures/definitions';
import type {ObjectVersion, Resource} from '../../model';
import {parseRange} from '../../range';
import type {JsonSchema} from '../schema/build';
import {toDataQualities} from '../sdf/data';
import {toGivenNames} from '../sdf/names';
import {toSdf} from '../sdf/sdf';
import {embedded, registries, root} from './fixtures/registries';
import {sdfFormat} from './fixtures/sdf-format';
import {compile} from './fixtures/validator';

interface SdfObject extends JsonSchema {
  sdfProperty?: Record<string, JsonSchema>;
  sdfAction?: Record<string, JsonSchema>;
  sdfRequired?: string[];
}

function objectOf(version: ObjectVersion): SdfObject {
  const {sdfObject} = toSdf(version, root) as {sdfObject: Record<string, SdfObject>};
  expect(Object.keys(sdfObject)).toHaveLength(1);
  return Object.values(sdfObject)[0]!;
}

const versionWith = (...resources: Resource[]): ObjectVersion => ({...object({resources}), files: []});

test('a temperature sensor: properties with their flags, an action, what is required', () => {
  const {versions} = embedded.registry.objects.find(({objectId}) => objectId === 3303)!;
  const temperature = objectOf(versions.at(-1)!);
  expect(toSdf(versions.at(-1)!, root)).toMatchObject({
    info: {version: '1.1', copyright: `${root}xml/3303-1_1.xml`, license: 'BSD-3-Clause'},
    sdfObject: {Temperature: {'oma:id': 3303, minItems: 0, sdfRequired: ['Sensor_Value']}},
  });
  expect(temperature.sdfProperty).toMatchObject({
    Sensor_Value: {'oma:id': 5700, readable: true, writable: false, observable: true, type: 'number'},
    Application_Type: {'oma:id': 5750, readable: true, writable: true},
    Timestamp: {type: 'number', sdfType: 'unix-time'},
    Fractional_Timestamp: {minimum: 0, maximum: 1, unit: 's'},
  });
  expect(temperature.sdfAction).toMatchObject({
    Reset_Min_and_Max_Measured_Values: {'oma:id': 5605, label: 'Reset Min and Max Measured Values'},
  });
});

test('what can only be written is neither read nor observed', () => {
  const {sdfProperty} = objectOf(versionWith(resource({operations: 'W'})));
  expect(sdfProperty!.Level).toMatchObject({readable: false, writable: true, observable: false});
});

test.each([
  [{instances: 'Multiple' as const}, {type: 'array', items: {type: 'integer'}, unit: 'm'}],
  [
    {type: 'Opaque' as const, unit: undefined},
    {type: 'string', sdfType: 'byte-string'},
  ],
  [
    {type: 'Opaque' as const, instances: 'Multiple' as const},
    {type: 'array', items: {type: 'string'}},
  ],
  [{type: 'Unsigned Integer' as const}, {type: 'integer', minimum: 0}],
  [{range: parseRange('0: off 1: on', 'Integer')}, {sdfChoice: {off: {label: 'off', const: 0}, on: {const: 1}}}],
  [{range: parseRange('0..3, 8..9', 'Integer')}, {sdfChoice: {'0_to_3': {minimum: 0, maximum: 3}}}],
  [{range: parseRange('see the manual')}, {$comment: 'Registered range: see the manual'}],
  [{type: 'Opaque' as const, range: parseRange('16 bytes', 'Opaque')}, {$comment: 'Registered range: 16 bytes'}],
  [{unit: 'KB'}, {$comment: 'Registered unit: KB'}],
])('%j has the data qualities %j', (fields, expected) => {
  expect(toDataQualities(resource(fields))).toMatchObject(expected);
});

test('a unit that SenML does not know is no unit of SDF', () => {
  expect(toDataQualities(resource({unit: 'KB'}))).not.toHaveProperty('unit');
});

test('two Resources of one name keep apart by their IDs, and one without a name has its ID', () => {
  const items = [
    {id: 1, name: 'State'},
    {id: 2, name: 'State'},
    {id: 3, name: '温度'},
    {id: 4, name: 'Tx/Rx (kB)'},
  ];
  expect([...toGivenNames(items).values()]).toEqual(['State_1', 'State_2', '3', 'Tx_Rx_kB']);
});

describe.each(registries)('the %s registry', (_, {registry}) => {
  const versions = registry.objects.flatMap((each) => each.versions);
  const validate = compile(sdfFormat);

  test('every version is SDF', () => {
    const faults = versions.flatMap((version) =>
      validate(JSON.parse(JSON.stringify(toSdf(version, root)))) ? [] : [{urn: version.urn, errors: validate.errors}],
    );
    expect(faults).toEqual([]);
  });

  test('every Resource is there once or, when it can be executed and read, twice', () => {
    for (const version of versions) {
      const {sdfProperty = {}, sdfAction = {}, sdfRequired = []} = objectOf(version);
      const ids = [...Object.values(sdfProperty), ...Object.values(sdfAction)].map((each) => each['oma:id']);
      const expected = version.resources.filter(({operations, type}) => operations || type).map(({id}) => id);
      expect([...new Set(ids)].sort()).toEqual([...expected].sort());
      expect(sdfRequired.filter((name) => !(name in sdfProperty) && !(name in sdfAction))).toEqual([]);
    }
  });
});
