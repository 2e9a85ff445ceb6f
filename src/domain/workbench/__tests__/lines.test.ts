import fc from 'fast-check';
import {convertToAll, decode, formatPath, fromHex, toHex, type CodecContext, type Value} from '../../codec';
import {formatLines, readPayload} from '..';
import {readLines} from '../lines';

const context: CodecContext = {
  resourceOf: (objectId, resourceId) =>
    objectId !== 3
      ? undefined
      : ({
          0: {type: 'String' as const, instances: 'Single' as const},
          4: {instances: 'Single' as const},
          6: {type: 'Integer' as const, instances: 'Multiple' as const},
          9: {type: 'Integer' as const, instances: 'Single' as const},
          13: {type: 'Time' as const, instances: 'Single' as const},
        }[resourceId] ?? undefined),
};

const valueOf = (text: string, at = '/9/0/1'): Value | undefined =>
  readLines(`${at} = ${text}`, context).nodes[0]?.value;

test.each<[string, Value]>([
  ['80', {type: 'Integer', value: 80n}],
  ['-9007199254740993', {type: 'Integer', value: -9007199254740993n}],
  ['23.5', {type: 'Float', value: 23.5}],
  ['1e-3', {type: 'Float', value: 0.001}],
  ['"a \\"b\\" = c"', {type: 'String', value: 'a "b" = c'}],
  ['Open Mobile Alliance', {type: 'String', value: 'Open Mobile Alliance'}],
  ['""', {type: 'String', value: ''}],
  ['2026-01-15', {type: 'String', value: '2026-01-15'}],
  ['true', {type: 'Boolean', value: true}],
  ['3:0', {type: 'Objlnk', value: {objectId: 3, instanceId: 0}}],
  ['0xA1b2', {type: 'Opaque', value: fromHex('A1 B2')}],
  ['A1 B2 C3', {type: 'Opaque', value: fromHex('A1 B2 C3')}],
])('without a definition %j is told by the way it is written', (text, value) => {
  expect(valueOf(text)).toEqual(value);
});

test.each<[string, string, Value]>([
  ['/3/0/0', '80', {type: 'String', value: '80'}],
  ['/3/0/13', '1367491215', {type: 'Time', value: 1367491215n}],
  ['/3/0/6/1', '5', {type: 'Integer', value: 5n}],
])('with a definition %s = %s has its data type', (path, text, value) => {
  const [node] = readLines(`${path} = ${text}`, context).nodes;
  expect(node).toMatchObject({value});
  expect(node).not.toHaveProperty('guessed');
});

test.each([
  ['/3/0/9 80', 'has no "="', '/3/0/9 80'],
  ['/3/0/9 = full', 'whole number', 'full'],
  ['/3/0/9 =', 'no value after "="', ''],
  ['/9/0/5=', 'no value after "="', ''],
  ['/3/0 = 5', 'only Resources', '/3/0'],
  ['/3/00/9 = 5', 'leading zeros', '/3/00/9'],
  ['/3/0/9/0/1 = 5', 'at most four IDs', '/3/0/9/0/1'],
  ['/3/0/0 = "open', 'quotation marks', '"open'],
  ['/3/0/4 = 1', 'executed', '1'],
  ['/3/0/6 = 1', 'multiple instances', '/3/0/6'],
])('%j is a problem with its place, and the other lines count', (line, message, found) => {
  const before = '/3/0/13 = 7\n/9/0/0 = "ö"\n';
  const text = `${before}${line}\n/3303/0/5700 = 23.5`;
  const {nodes, problems} = readLines(text, context);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toContain(message);
  const bytes = new TextEncoder().encode(text);
  const {offset, length} = problems[0]!;
  expect(new TextDecoder().decode(bytes.subarray(offset, offset + length))).toBe(found);
  expect(nodes.map(({path}) => formatPath(path))).toEqual(
    expect.arrayContaining(['/3/0/13', '/9/0/0', '/3303/0/5700']),
  );
});

test('a path twice is said', () => {
  expect(readLines('/3/0/9 = 1\n/3/0/9 = 2').problems).toEqual([expect.objectContaining({kind: 'duplicate-path'})]);
});

test.each([
  ['/3/0/9 = 80', 'lines'],
  ['\r\n3303/0/5700=23.5\r\n', 'lines'],
  ['/lwm2m/3/0/9 = 80\nwrong', 'lines'],
  ['/3/0/9 =', 'lines'],
  ['/3/0/10=', 'lines'],
  ['/9j/4A==', 'text'],
  ['</3/0>;ver=1.1', 'link'],
  ['[{"n":"/3/0/9","v":1}]', 'senml-json'],
  ['a = b', 'text'],
])('%j is taken for %s', (text, format) => {
  const reading = readPayload({text})!;
  expect(reading.format === 'opaque' ? 'text' : reading.format).toBe(format);
});

test('lines become bytes in every format', () => {
  const {nodes} = readPayload({text: '/3/0/9 = 100\n/3/0/10 = 15'}, context)!;
  const bytes = Object.fromEntries(convertToAll(nodes).map((each) => [each.format, each.bytes && toHex(each.bytes)]));
  expect(bytes).toMatchObject({tlv: 'C1 09 64 C1 0A 0F', 'lwm2m-cbor': 'A1 82 03 00 A2 09 18 64 0A 0F'});
});

test('what was decoded can be written as lines, and those give the same bytes', () => {
  const bytes = fromHex('A1 82 03 00 A3 09 18 64 0A 0F 0B A1 00 00');
  const lines = formatLines(decode('lwm2m-cbor', bytes).nodes);
  expect(lines).toBe('/3/0/9 = 100\n/3/0/10 = 15\n/3/0/11/0 = 0');
  const again = convertToAll(readLines(lines).nodes).find(({format}) => format === 'lwm2m-cbor')!;
  expect(again.bytes).toEqual(bytes);
});

const values: fc.Arbitrary<Value> = fc.oneof(
  fc.bigInt({min: -(2n ** 63n), max: 2n ** 63n - 1n}).map((value) => ({type: 'Integer' as const, value})),
  fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => ({type: 'Float' as const, value: value || 0})),
  fc.string({unit: 'binary'}).map((value) => ({type: 'String' as const, value})),
  fc.boolean().map((value) => ({type: 'Boolean' as const, value})),
  fc.uint8Array().map((value) => ({type: 'Opaque' as const, value: Uint8Array.from(value)})),
  fc.record({objectId: fc.nat(65535), instanceId: fc.nat(65535)}).map((value) => ({type: 'Objlnk' as const, value})),
);

test('any value is the same after its line', () => {
  const path = {objectId: 9, instanceId: 0, resourceId: 1};
  fc.assert(
    fc.property(values, (value) => {
      const {nodes, problems} = readLines(formatLines([{path, value}]));
      expect(problems).toEqual([]);
      expect(nodes[0]!.value).toEqual(value);
    }),
  );
});

test('any text gives values or problems, without an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => void readLines(text)));
});
