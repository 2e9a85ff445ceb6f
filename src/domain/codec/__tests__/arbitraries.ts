import * as fc from 'fast-check';
import type {DataType} from '../../registry/model';
import {formatPath, type CodecContext, type Entry, type Path, type Value} from '..';

const int64 = fc.oneof(
  fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n}),
  fc.constantFrom(
    0n,
    -1n,
    127n,
    128n,
    -128n,
    -129n,
    32767n,
    32768n,
    -32769n,
    2n ** 31n,
    2n ** 53n + 1n,
    2n ** 63n - 1n,
    -(2n ** 63n),
  ),
);
const uint64 = fc.oneof(
  fc.bigInt({min: 0n, max: 2n ** 64n - 1n}),
  fc.constantFrom(0n, 255n, 256n, 65535n, 2n ** 63n, 2n ** 64n - 1n),
);
const id = fc.oneof(fc.nat(9), fc.nat(65534));
const text = fc.string({unit: 'binary', maxLength: 20});

const values: Record<DataType, fc.Arbitrary<Value>> = {
  String: text.map((value) => ({type: 'String', value})),
  Corelnk: text.map((value) => ({type: 'Corelnk', value})),
  Integer: int64.map((value) => ({type: 'Integer', value})),
  'Unsigned Integer': uint64.map((value) => ({type: 'Unsigned Integer', value})),
  Time: int64.map((value) => ({type: 'Time', value})),
  Float: fc
    .oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.float({noNaN: true, noDefaultInfinity: true}))
    .map((value) => ({type: 'Float', value})),
  Boolean: fc.boolean().map((value) => ({type: 'Boolean', value})),
  Opaque: fc.uint8Array({maxLength: 300}).map((value) => ({type: 'Opaque', value})),
  Objlnk: fc.record({objectId: id, instanceId: id}).map((value) => ({type: 'Objlnk', value})),
};

/** A value of any data type; floats are finite, as not all formats have others. */
export const value = fc.constantFrom(...(Object.keys(values) as DataType[])).chain((type) => values[type]);

/** NaN and the infinities. */
export const specialFloat = fc.constantFrom<Value>(
  ...[NaN, Infinity, -Infinity].map((number) => ({type: 'Float' as const, value: number})),
);

/** A Resource: its ID, and one value or several Resource Instances of one data type. */
const resource = fc.constantFrom(...(Object.keys(values) as DataType[])).chain((type) =>
  fc.record({
    resourceId: id,
    content: fc.oneof(
      values[type].map((single) => ({single})),
      fc
        .uniqueArray(fc.record({resourceInstanceId: id, value: values[type]}), {
          selector: (instance) => instance.resourceInstanceId,
          minLength: 1,
          maxLength: 3,
        })
        .map((instances) => ({instances})),
    ),
  }),
);

type Content = {single: Value} | {instances: {resourceInstanceId: number; value: Value}[]};

function toEntries(path: Path, content: Content): Entry[] {
  return 'single' in content
    ? [{path, value: content.single}]
    : content.instances.map(({resourceInstanceId, value: item}) => ({
        path: {...path, resourceInstanceId},
        value: item,
      }));
}

/** Values below one Object: several Object Instances, whose Resources agree on their definition. */
export const objectEntries: fc.Arbitrary<Entry[]> = fc
  .record({
    objectId: id,
    instanceIds: fc.uniqueArray(id, {minLength: 1, maxLength: 3}),
    resources: fc.uniqueArray(resource, {selector: ({resourceId}) => resourceId, minLength: 1, maxLength: 5}),
  })
  .map(({objectId, instanceIds, resources}) =>
    instanceIds.flatMap((instanceId) =>
      resources.flatMap(({resourceId, content}) => toEntries({objectId, instanceId, resourceId}, content)),
    ),
  );

/** Values of several Objects, as composite operations carry them. */
export const compositeEntries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(objectEntries, {selector: ([first]) => first!.path.objectId, minLength: 1, maxLength: 3})
  .map((objects) => objects.flat());

/** The same values at several times. */
export const historyEntries: fc.Arbitrary<Entry[]> = fc
  .tuple(objectEntries, fc.uniqueArray(fc.integer({min: 1, max: 2 ** 31 - 1}), {minLength: 1, maxLength: 3}))
  .map(([entries, times]) => times.flatMap((time) => entries.map((entry) => ({...entry, time}))));

/** Definitions that fit the entries: what the registry would say. */
export function definitionsOf(entries: readonly Entry[], basePath?: Path): CodecContext {
  const shapes = new Map(
    entries.map(({path, value: item}) => [
      `${path.objectId}/${path.resourceId}`,
      {
        type: item!.type as DataType,
        instances: path.resourceInstanceId === undefined ? ('Single' as const) : ('Multiple' as const),
      },
    ]),
  );
  return {
    ...(basePath && {basePath}),
    resourceOf: (objectId, resourceId) => shapes.get(`${objectId}/${resourceId}`),
  };
}

/** Order of entries is no part of what they say. */
export function sorted(entries: readonly Entry[]): Entry[] {
  const key = ({path, time}: Entry) => `${formatPath(path)}@${time ?? 0}`;
  return entries
    .map(({path, value: item, time}) => ({path, value: item!, ...(time !== undefined && {time})}))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
