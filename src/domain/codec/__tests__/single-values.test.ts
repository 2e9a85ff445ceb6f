import {decode, encode, fromHex, parseValue, type ProblemKind, type Value} from '..';
import {dataTypes, type DataType} from '../../registry/model';
import {context, describeEntry, kinds, path, utf8} from './helpers';

const text = (value: string, type?: DataType) =>
  decode('text', utf8(value), context('/9/0/1', type ? {'9/1': type} : {}));

it.each<[DataType, string, Value['value']]>([
  ['String', 'abc', 'abc'],
  ['String', '', ''],
  ['Integer', '-9223372036854775808', -(2n ** 63n)],
  ['Unsigned Integer', '18446744073709551615', 2n ** 64n - 1n],
  ['Float', '0.00000000006667', 6.667e-11],
  ['Float', '-20.5', -20.5],
  ['Boolean', '1', true],
  ['Boolean', '0', false],
  ['Opaque', 'AQIDBAU=', fromHex('0102030405')],
  ['Time', '1367491215', 1367491215n],
  ['Objlnk', '66:1', {objectId: 66, instanceId: 1}],
  ['Corelnk', '</3/0>', '</3/0>'],
])('reads and writes %s %s', (type, written, value) => {
  const {nodes, problems} = text(written, type);
  expect(problems).toEqual([]);
  expect(nodes).toMatchObject([{path: path('/9/0/1'), value: {type, value}}]);
  expect(encode('text', nodes).bytes).toEqual(utf8(written));
  expect(parseValue(written, type)).toEqual({value: {type, value}, problems: []});
});

it.each<[DataType, string, ProblemKind]>([
  ['Integer', '1.5', 'bad-value'],
  ['Integer', '9223372036854775808', 'out-of-range'],
  ['Unsigned Integer', '-1', 'out-of-range'],
  ['Float', 'x', 'bad-value'],
  ['Float', '1e3', 'odd-number'],
  ['Boolean', 'true', 'bad-value'],
  ['Boolean', '2', 'bad-value'],
  ['Opaque', 'A', 'bad-base64'],
  ['Opaque', '-_8', 'odd-base64'],
  ['Objlnk', '66', 'bad-value'],
  ['Objlnk', '70000:1', 'bad-value'],
  ['Objlnk', 'FFFF:FFFF', 'hexadecimal-link'],
])('%s cannot be %s', (type, written, kind) => {
  expect(text(written, type).problems.map((problem) => problem.kind)).toEqual([kind]);
});

it.each([
  ['100', 'Integer 100'],
  ['23.5', 'Float 23.5'],
  ['U', 'String U'],
  ['007', 'String 007'],
  ['99999999999999999999', 'String 99999999999999999999'],
])('guesses %s', (written, says) => {
  const {nodes} = text(written);
  expect(nodes[0]!.guessed).toBe(true);
  expect(nodes.map(describeEntry)).toEqual([`/9/0/1 ${says}`]);
});

it('reports a single value for a multiple Resource', () => {
  const {problems} = decode('text', utf8('1'), context('/9/0/1', {'9/1': 'Integer*'}));
  expect(problems.map(({kind}) => kind)).toEqual(['wrong-multiplicity']);
});

it('takes only Opaque Resources in opaque', () => {
  expect(kinds('opaque', fromHex('01'), context('/9/0/1', {'9/1': 'Opaque'}))).toEqual([]);
  expect(kinds('opaque', fromHex('01'), context('/9/0/1', {'9/1': 'Integer'}))).toEqual(['wrong-type']);
});

it.each([
  ['18 64', 'Integer', 'Integer 100'],
  ['20', 'Integer', 'Integer -1'],
  ['FA 41 BC 00 00', 'Float', 'Float 23.5'],
  ['F5', 'Boolean', 'Boolean true'],
  ['45 01 02 03 04 05', 'Opaque', 'Opaque AQIDBAU='],
  ['64 36 36 3A 31', 'Objlnk', 'Objlnk 66:1'],
  ['C1 1A 51 82 42 8F', 'Time', 'Time 1367491215'],
] as const)('reads CBOR %s', (hex, type, says) => {
  const {nodes, problems} = decode('cbor', fromHex(hex), context('/9/0/1', {'9/1': type}));
  expect(problems).toEqual([]);
  expect(nodes.map(describeEntry)).toEqual([`/9/0/1 ${says}`]);
});

it('places the value of a CBOR text behind its head', () => {
  expect(decode('cbor', fromHex('63 61 62 63')).nodes).toMatchObject([
    {range: {start: 0, end: 4}, valueRange: {start: 1, end: 4}},
  ]);
});

describe('OMA JSON', () => {
  const json = (written: string, base?: string) =>
    decode(
      'oma-json',
      utf8(written),
      context(base, Object.fromEntries(dataTypes.map((type, id) => [`9/${id}`, type]))),
    );

  it('reads each kind of value', () => {
    const entries = [
      '{"n":"0","sv":"a"}',
      '{"n":"1","v":1}',
      '{"n":"3","v":1.5}',
      '{"n":"4","bv":true}',
      '{"n":"5","sv":"AQI="}',
      '{"n":"7","ov":"66:1"}',
      '{"n":"8","sv":"</1>","t":-5}',
    ];
    const {nodes, problems} = json(`{"bn":"/9/0/","bt":100,"e":[${entries.join(',')}]}`);
    expect(problems).toEqual([]);
    expect(nodes.map(describeEntry)).toEqual([
      '/9/0/0 String a @100',
      '/9/0/1 Integer 1 @100',
      '/9/0/3 Float 1.5 @100',
      '/9/0/4 Boolean true @100',
      '/9/0/5 Opaque AQI= @100',
      '/9/0/7 Objlnk 66:1 @100',
      '/9/0/8 Corelnk </1> @95',
    ]);
  });

  it('takes the request for the base name when there is none', () => {
    expect(json('{"e":[{"n":"1","v":1}]}', '/9/0').nodes.map(describeEntry)).toEqual(['/9/0/1 Integer 1']);
    expect(json('{"e":[{"v":1}]}', '/9/0/1').nodes.map(describeEntry)).toEqual(['/9/0/1 Integer 1']);
  });

  it.each<[string, string, ProblemKind]>([
    ['an array', '[]', 'wrong-structure'],
    ['no entries', '{"bn":"/9/0/"}', 'wrong-structure'],
    ['an entry that is no object', '{"e":[1]}', 'wrong-structure'],
    ['an entry without a value', '{"bn":"/9/0/","e":[{"n":"1"}]}', 'no-value'],
    ['two values', '{"bn":"/9/0/","e":[{"n":"1","v":1,"bv":true}]}', 'several-values'],
    ['a text as "v"', '{"bn":"/9/0/","e":[{"n":"0","v":"a"}]}', 'wrong-type'],
    ['a number as "bn"', '{"bn":1,"e":[]}', 'wrong-type'],
    ['a number as "n"', '{"bn":"/9/0/","e":[{"n":1,"v":1}]}', 'wrong-type'],
    ['an unknown field', '{"bn":"/9/0/","e":[],"x":1}', 'unknown-field'],
    ['a name that is no path', '{"bn":"/9/0/","e":[{"n":"x","v":1}]}', 'bad-path'],
    ['names too long together', `{"bn":"/9/${'0'.repeat(300)}/","e":[{"n":"1","v":1}]}`, 'base-overflow'],
  ])('reports %s', (_name, written, kind) => {
    expect(json(written).problems.map((problem) => problem.kind)).toContain(kind);
  });
});
