import {
  contentFormat,
  contentFormatOf,
  convertToAll,
  decode,
  formatPath,
  fromHex,
  guessFormat,
  parsePath,
  parseReference,
  parseReferences,
  payloadFormats,
  type PayloadFormat,
} from '..';
import {coapVectors} from './coapVectors';
import {context, describeEntry, known, leaves, path, utf8} from './helpers';
import {parseDateTime} from '../values/dateTime';
import {plainDecimal} from '../values/plainDecimal';
import {deviceSenmlJson, vectors} from './vectors';
import * as fc from 'fast-check';

describe('guesses', () => {
  const guessed = vectors.filter(({hex, format}) => fromHex(hex).length > 1 && format !== 'cbor');
  it.each(guessed)('$format: $name', ({format, hex}) => {
    const [first] = guessFormat(fromHex(hex));
    // a bare value for SenML-ETCH is one for SenML too
    expect(first!.format).toBe(format);
  });

  it.each(coapVectors)('CoAP: $name', ({hex}) => {
    expect(guessFormat(fromHex(hex))[0]!.format).toBe('coap');
  });

  it.each<[string, string]>([
    [deviceSenmlJson, 'senml-json'],
    ['[{"n":"/3/0/0"}]', 'senml-etch-json'],
    ['{"bn":"/3/0/","e":[{"n":"9","v":100}]}', 'oma-json'],
    ['</1/0>,</3/0>', 'link'],
    ['Open Mobile Alliance', 'text'],
    ['100', 'text'],
    ['[{"bn":"/3/0/","n":"9","v":1', 'senml-json'],
    ['</1/0>x,</3/0>', 'link'],
    ['{"bn":"/3/0/","e":[{"n":"9","v":1}]} x', 'oma-json'],
    ['{}', 'oma-json'],
    ['lwm2m="1.0",</0/0>', 'link'],
  ])('%s', (text, format) => {
    const guesses = guessFormat(utf8(text));
    expect(guesses[0]!.format).toBe(format);
    expect(guesses.every(({reason}) => reason.endsWith('.'))).toBe(true);
    expect(guesses.at(-1)!.format).toBe('opaque');
  });
});

it('converts the Device to every format that can carry it', () => {
  const {nodes} = decode('senml-json', utf8(deviceSenmlJson), context(undefined, known));
  const sizes = Object.fromEntries(convertToAll(nodes).map(({format, bytes}) => [format, bytes?.length]));
  expect(sizes).toMatchObject({
    tlv: 121,
    'lwm2m-cbor': 118,
    'senml-cbor': 196,
    'senml-json': 384,
    text: undefined,
    cbor: undefined,
    opaque: undefined,
  });
});

it('converts between all formats without losing a value', () => {
  const many: PayloadFormat[] = ['tlv', 'lwm2m-cbor', 'senml-cbor', 'senml-json', 'oma-json', 'senml-etch-cbor'];
  const {nodes} = decode('senml-json', utf8(deviceSenmlJson), context(undefined, known));
  const says = nodes.map(describeEntry);
  for (const {format, bytes} of convertToAll(nodes).filter((conversion) => many.includes(conversion.format))) {
    const read = decode(format, bytes!, context('/3/0', known));
    expect(read.problems).toEqual([]);
    expect(leaves(read.nodes).map(describeEntry)).toEqual(says);
  }
});

it('knows the numbers of content formats', () => {
  expect(payloadFormats.map((format) => contentFormatOf(format).number)).toEqual([
    0, 40, 42, 60, 110, 112, 320, 322, 11542, 11543, 11544,
  ]);
  expect(contentFormat(1542)).toMatchObject({format: 'tlv'});
  expect(contentFormat(9999)).toBeUndefined();
});

describe('paths', () => {
  it.each(['/', '/3', '/3/0', '/3/0/13', '/3/0/6/1', '/lwm2m/3/0', '/a/b/3/0/0', '/lwm2m', '/65535'])('%s', (text) => {
    expect(formatPath(path(text))).toBe(text);
  });

  it.each([
    ['3303/0/5700', '/3303/0/5700'],
    ['3', '/3'],
  ])('%s is %s', (text, full) => {
    expect(formatPath(path(text))).toBe(full);
  });

  it.each([
    '',
    '/3/',
    '/3//0',
    '/3/-1',
    '/3/00',
    '/3/65536',
    '/1/2/3/4/5',
    '/3/0/x',
    'a b',
    '/3/0/ 1',
    '1'.repeat(300),
  ])('%j is no path', (text) => {
    expect(parsePath(text).message).toMatch(/\.$/);
  });

  it('shows what is not known', () => {
    expect(formatPath({resourceId: 3})).toBe('/?/?/3');
  });
});

describe('references', () => {
  it.each([
    ['/3/0/13', 'path', '/3/0/13', undefined],
    ['3303/0/5700', 'path', '/3303/0/5700', undefined],
    ['</3/0>;ver=1.1', 'link', '/3/0', '1.1'],
    ['</3>;ver="1.2"', 'link', '/3', '1.2'],
    ['urn:oma:lwm2m:oma:3:1.2', 'urn', '/3', '1.2'],
    ['urn:oma:lwm2m:ext:3303', 'urn', '/3303', '1.0'],
    ['66:1', 'object-link', '/66/1', undefined],
  ])('%s', (text, kind, full, version) => {
    const reference = parseReference(` ${text} `);
    expect(reference).toMatchObject({text, kind});
    expect(formatPath(reference.path!)).toBe(full);
    expect(reference.version).toBe(version);
    expect(reference.message).toBeUndefined();
  });

  it.each(['urn:oma:lwm2m:oma', '</3/0', '<>', '3/0/x', ''])('%j has a message', (text) => {
    expect(parseReference(text).message).toMatch(/\.$/);
  });

  it('reads lists', () => {
    const list = parseReferences('/3/0, </1/0>;title="a, b",66:1\n\nurn:oma:lwm2m:oma:5');
    expect(list.map(({kind}) => kind)).toEqual(['path', 'link', 'object-link', 'urn']);
  });
});

describe('dates', () => {
  it('are those of the platform', () => {
    fc.assert(
      fc.property(
        fc.date({min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true}),
        (date) => {
          const seconds = Math.floor(date.getTime() / 1000);
          expect(parseDateTime(`${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`)).toBe(BigInt(seconds));
        },
      ),
    );
  });

  it.each([
    ['2013-05-02T12:40:15+02:00', 1367491215n],
    ['1970-01-01T00:00:00.5Z', 0.5],
    ['2000-02-29T00:00:00Z', 951782400n],
    ['1900-02-29T00:00:00Z', undefined],
    ['2013-02-29T00:00:00Z', undefined],
    ['2013-13-01T00:00:00Z', undefined],
    ['2013-05-02', undefined],
  ])('%s', (text, seconds) => {
    expect(parseDateTime(text)).toBe(seconds);
  });
});

it('writes numbers without an exponent, to the last digit', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
      expect(plainDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(plainDecimal(value))).toBe(value);
    }),
  );
});
