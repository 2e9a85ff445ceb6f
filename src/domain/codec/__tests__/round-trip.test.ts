import {decode as decodeCbor} from 'cbor2';
import * as fc from 'fast-check';
import {decode, encode, isAcceptable, type Entry, type PayloadFormat, type Value} from '..';
import {
  compositeEntries,
  definitionsOf,
  historyEntries,
  objectEntries,
  sorted,
  specialFloat,
  value,
} from './arbitraries';
import {leaves, path} from './helpers';

/** Encodes, decodes with the definitions of the values, and expects the same values without any problem. */
function expectSame(format: PayloadFormat, entries: Entry[]): void {
  const {bytes, basePath, problems} = encode(format, entries);
  expect(problems).toEqual([]);
  // cbor2 makes dates of tag 1, of few numbers only
  if (format.endsWith('cbor') && !entries.some(({value: item}) => item?.type === 'Time' && item.value < 0n)) {
    expect(() => decodeCbor(bytes!, {rejectDuplicateKeys: true})).not.toThrow();
  }
  const decoded = decode(format, bytes!, definitionsOf(entries, basePath));
  expect(decoded.problems).toEqual([]);
  expect(sorted(leaves(decoded.nodes))).toEqual(sorted(entries));
  expect(encode(format, decoded.nodes, basePath ? {basePath} : {}).bytes).toEqual(bytes);
}

it('keeps one Object in TLV', () => {
  fc.assert(fc.property(objectEntries, (entries) => expectSame('tlv', entries)));
});

it.each<PayloadFormat>(['lwm2m-cbor', 'senml-cbor', 'senml-json', 'senml-etch-cbor', 'senml-etch-json', 'oma-json'])(
  'keeps several Objects in %s',
  (format) => {
    fc.assert(fc.property(compositeEntries, (entries) => expectSame(format, entries)));
  },
);

it.each<PayloadFormat>(['senml-cbor', 'senml-json', 'senml-etch-cbor', 'senml-etch-json', 'oma-json'])(
  'keeps time stamps in %s',
  (format) => {
    fc.assert(fc.property(historyEntries, (entries) => expectSame(format, entries)));
  },
);

it.each<PayloadFormat>(['text', 'cbor'])('keeps one value in %s', (format) => {
  fc.assert(fc.property(value, (single) => expectSame(format, [{path: path('/9/0/1'), value: single}])));
});

it('keeps bytes in opaque', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) =>
      expectSame('opaque', [{path: path('/9/0/1'), value: {type: 'Opaque', value: bytes}}]),
    ),
  );
});

it.each<PayloadFormat>(['tlv', 'lwm2m-cbor', 'senml-cbor', 'senml-etch-cbor', 'cbor'])(
  'keeps NaN and the infinities in %s',
  (format) => {
    fc.assert(fc.property(specialFloat, (single) => expectSame(format, [{path: path('/9/0/1'), value: single}])));
  },
);

it.each<PayloadFormat>(['text', 'senml-json', 'senml-etch-json', 'oma-json'])(
  'does not write NaN and the infinities in %s',
  (format) => {
    fc.assert(
      fc.property(specialFloat, (single) => {
        const {bytes, problems} = encode(format, [{path: path('/9/0/1'), value: single}]);
        expect(bytes).toBeUndefined();
        expect(problems.map(({kind}) => kind)).toEqual(['not-expressible']);
      }),
    );
  },
);

it('keeps links and their attributes', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}x$/);
  const attribute = fc.oneof(
    fc.record({name}),
    fc.record({name, value: fc.string({maxLength: 10}), quoted: fc.constant(true as const)}),
    fc.record({name, value: fc.stringMatching(/^[a-z0-9.]{1,8}$/)}),
  );
  const links = fc.uniqueArray(
    fc.record({
      path: fc.oneof(fc.constant({}), fc.record({objectId: fc.nat(65534), instanceId: fc.nat(65535)})),
      attributes: fc.array(attribute, {minLength: 1, maxLength: 3}),
    }),
    {selector: ({path: target}) => JSON.stringify(target), maxLength: 4},
  );
  fc.assert(
    fc.property(links, (entries) => {
      const {nodes, problems} = decode('link', encode('link', entries).bytes!);
      expect(problems).toEqual([]);
      expect(nodes.map(({path: target, attributes}) => ({path: target, attributes}))).toEqual(entries);
    }),
  );
});

it('keeps names of paths and deletions in SenML-ETCH', () => {
  const none: Value = {type: 'None', value: null};
  const entries = [{path: path('/3/0')}, {path: path('/3/0/9')}, {path: path('/34/0/1/3'), value: none}];
  for (const format of ['senml-etch-cbor', 'senml-etch-json'] as const) {
    const {nodes, problems} = decode(format, encode(format, [entries[1]!, entries[2]!]).bytes!);
    expect(isAcceptable(problems)).toBe(true);
    expect(nodes).toMatchObject([{path: entries[1]!.path}, entries[2]!]);
  }
});

it('keeps a prefix', () => {
  const entries: Entry[] = ['/d01/3/0/9', '/d01/3/0/10'].map((text) => ({
    path: path(text),
    value: {type: 'Integer', value: 5n},
  }));
  expect(entries[0]!.path.prefix).toBe('d01');
  for (const format of ['tlv', 'lwm2m-cbor', 'senml-cbor', 'senml-json', 'oma-json'] as const) {
    expectSame(format, entries);
  }
});
