import {contentFormatOf, decode, encode, formatPath, fromHex, toHex} from '..';
import {context, describeEntry, known, leaves, path, utf8} from './helpers';
import {deviceSenmlJson, vectors} from './vectors';

describe('worked examples', () => {
  it.each(vectors)('are read: $name', ({format, base, hex, says}) => {
    // the two examples with Object 34 are about different versions of it
    const shapes = format === 'senml-etch-cbor' ? {} : known;
    const {nodes, problems} = decode(format, fromHex(hex), context(base, shapes));
    expect(problems).toEqual([]);
    expect(leaves(nodes).map(describeEntry)).toEqual(says);
    expect(nodes.filter(({guessed}) => guessed)).toEqual([]);
  });

  it.each(vectors.filter(({encodes}) => encodes !== false))('are written: $name', ({format, base, hex}) => {
    const {nodes} = decode(format, fromHex(hex), context(base, known));
    const {bytes, problems} = encode(format, nodes, base === undefined ? {} : {basePath: path(base)});
    expect(problems).toEqual([]);
    expect(toHex(bytes!)).toBe(toHex(fromHex(hex)));
  });

  it.each(vectors)('cover each byte: $name', ({format, base, hex}) => {
    const bytes = fromHex(hex);
    const {nodes} = decode(format, bytes, context(base, known));
    for (const {range, keyRange, valueRange} of nodes) {
      for (const part of [keyRange, valueRange].filter((candidate) => candidate !== undefined)) {
        expect(part.start).toBeGreaterThanOrEqual(range.start);
        expect(part.end).toBeLessThanOrEqual(range.end);
      }
    }
    expect(Math.max(...nodes.map(({range}) => range.end))).toBe(bytes.length);
  });
});

it('reads and writes the Device in SenML JSON', () => {
  const bytes = utf8(deviceSenmlJson);
  expect(bytes).toHaveLength(384);
  const {nodes, problems} = decode('senml-json', bytes, context(undefined, known));
  expect(problems).toEqual([]);
  expect(nodes.map(describeEntry)).toEqual(vectors.find(({name}) => name === 'Device, TLV')!.says);
  expect(new TextDecoder().decode(encode('senml-json', nodes).bytes)).toBe(deviceSenmlJson);
});

it('reads and writes the JSON of 1.0', () => {
  const text = '{"bn":"/3/0/","e":[{"n":"0","sv":"Open Mobile Alliance"},{"n":"9","v":100},{"n":"13","v":1367491215}]}';
  const {nodes, problems} = decode('oma-json', utf8(text), context(undefined, known));
  expect(problems).toEqual([]);
  expect(nodes.map(describeEntry)).toEqual([
    '/3/0/0 String Open Mobile Alliance',
    '/3/0/9 Integer 100',
    '/3/0/13 Time 1367491215',
  ]);
  expect(new TextDecoder().decode(encode('oma-json', nodes).bytes)).toBe(text);
});

it('reads whole paths without a base name as they are, not below the request', () => {
  const {nodes, problems} = decode('oma-json', utf8('{"e":[{"n":"/3/0/9","v":100}]}'), context('/3/0', known));
  expect(nodes.map(describeEntry)).toEqual(['/3/0/9 Integer 100']);
  expect(problems).toMatchObject([{kind: 'relative-path', level: 'finding', offset: 11}]);
});

it.each([
  ['tlv', '/3/0', 121],
  ['tlv', '/3', 124],
  ['senml-cbor', undefined, 196],
  ['lwm2m-cbor', undefined, 118],
  ['senml-json', undefined, 384],
] as const)('writes the Device in %s for %s in %i bytes', (format, base, length) => {
  const device = decode('senml-json', utf8(deviceSenmlJson), context(undefined, known)).nodes;
  const {bytes} = encode(format, device, base === undefined ? {} : {basePath: path(base)});
  expect(bytes).toHaveLength(length);
  expect(contentFormatOf(format).format).toBe(format);
});

it('finds the request path for TLV when none is given', () => {
  const device = decode('senml-json', utf8(deviceSenmlJson), context(undefined, known)).nodes;
  expect(formatPath(encode('tlv', device).basePath!)).toBe('/3/0');
  const oneInstance = device.filter((entry) => formatPath(entry.path) === '/3/0/11/0');
  expect(formatPath(encode('tlv', oneInstance).basePath!)).toBe('/3/0/11');
});
