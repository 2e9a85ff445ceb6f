import {decode, decodeSenmlJson, encode, fromHex, type Entry, type ProblemKind} from '..';
import {context, describeEntry, kinds, known, path, utf8} from './helpers';

const json = (text: string) => decodeSenmlJson(utf8(text), context(undefined, known));

describe('base fields', () => {
  it.each([
    [
      'base name and name',
      '[{"bn":"/3/0/","n":"9","v":1},{"n":"10","v":2}]',
      ['/3/0/9 Integer 1', '/3/0/10 Integer 2'],
    ],
    [
      'a new base name',
      '[{"bn":"/3/0/","n":"9","v":1},{"bn":"/1/0/","n":"1","v":2}]',
      ['/3/0/9 Integer 1', '/1/0/1 Integer 2'],
    ],
    ['a record of base fields only', '[{"bn":"/3/0/"},{"n":"9","v":1}]', ['/3/0/9 Integer 1']],
    [
      'base time and time',
      '[{"bn":"/3/0/9","bt":1e9,"v":1},{"t":-5,"v":2}]',
      ['/3/0/9 Integer 1 @1000000000', '/3/0/9 Integer 2 @999999995'],
    ],
    [
      'a new base time',
      '[{"bn":"/3/0/9","bt":10,"v":1},{"bt":20,"v":2}]',
      ['/3/0/9 Integer 1 @10', '/3/0/9 Integer 2 @20'],
    ],
  ])('%s', (_name, text, says) => {
    const {nodes, problems} = json(text);
    expect(problems).toEqual([]);
    expect(nodes.map(describeEntry)).toEqual(says);
  });

  it('says that a fraction is no whole number', () => {
    expect(json('[{"n":"/3/0/9","v":1.5}]').problems[0]!.message).toBe(
      'The Resource is of type Integer, and this is 1.5, which is no whole number.',
    );
  });

  it('adds the base value, which LwM2M does not use', () => {
    const {nodes, problems} = json('[{"bn":"/3/0/9","bv":50,"v":7}]');
    expect(nodes.map(describeEntry)).toEqual(['/3/0/9 Integer 57']);
    expect(problems).toMatchObject([{kind: 'unused-field', level: 'finding'}]);
  });

  it('keeps the unit', () => {
    expect(json('[{"bu":"Cel","n":"/3303/0/5700","v":7}]').nodes).toMatchObject([{unit: 'Cel'}]);
  });
});

describe('problems', () => {
  it.each<[string, string, ProblemKind, number]>([
    ['no array', '{"n":"/3/0/9","v":1}', 'wrong-structure', 0],
    ['a record that is no map', '[1]', 'wrong-structure', 1],
    ['a name that is no path', '[{"n":"/3/x","v":1}]', 'bad-path', 6],
    ['a path with five IDs', '[{"n":"/3/0/9/0/0","v":1}]', 'bad-path', 6],
    ['an ID above 65535', '[{"n":"/3/0/65536","v":1}]', 'bad-path', 6],
    ['a path without its slash', '[{"n":"3/0/9","v":1}]', 'bad-path', 6],
    ['no name at all', '[{"v":1}]', 'bad-path', 1],
    ['a value at an Object Instance', '[{"n":"/3/0","v":1}]', 'bad-path', 17],
    ['a path twice', '[{"n":"/3/0/9","v":1},{"n":"/3/0/9","v":2}]', 'duplicate-path', 23],
    ['a field twice', '[{"n":"/3/0/9","v":1,"v":2}]', 'duplicate-key', 21],
    ['two values', '[{"n":"/3/0/9","v":1,"vs":"a"}]', 'several-values', 1],
    ['no value', '[{"n":"/3/0/9"}]', 'no-value', 1],
    ['null', '[{"n":"/3/0/9","v":null}]', 'wrong-type', 19],
    ['a text for an Integer', '[{"n":"/3/0/9","vs":"a"}]', 'wrong-type', 20],
    ['a fraction for an Integer', '[{"n":"/3/0/9","v":1.5}]', 'wrong-type', 19],
    ['a text as "v"', '[{"n":"/3/0/0","v":"a"}]', 'wrong-type', 19],
    ['no Base64', '[{"n":"/5/0/0","vd":"a"}]', 'bad-base64', 20],
    ['no Object Link', '[{"n":"/65/0/2","vlo":"66"}]', 'bad-value', 22],
    ['a single Resource with an instance', '[{"n":"/3/0/9/0","v":1}]', 'wrong-multiplicity', 21],
    ['a multiple Resource without', '[{"n":"/3/0/6","v":1}]', 'wrong-multiplicity', 19],
    ['an unknown field', '[{"n":"/3/0/9","v":1,"x":2}]', 'unknown-field', 21],
    ['one that must be understood', '[{"n":"/3/0/9","v":1,"x_":2}]', 'field-not-understood', 21],
    ['a newer version', '[{"bver":11,"n":"/3/0/9","v":1}]', 'field-not-understood', 9],
    ['times too large together', '[{"n":"/3/0/9","bt":9e15,"t":9e15,"v":1}]', 'base-overflow', 29],
    ['names too long together', `[{"bn":"/${'1'.repeat(300)}","n":"1","v":1}]`, 'base-overflow', 315],
    ['a time that is no number', '[{"n":"/3/0/9","t":"a","v":1}]', 'wrong-type', 19],
    ['an integer beyond 64 bits', '[{"n":"/3/0/9","v":9223372036854775808}]', 'out-of-range', 19],
  ])('%s', (_name, text, kind, offset) => {
    expect(json(text).problems.map((problem) => [problem.kind, problem.offset])).toContainEqual([kind, offset]);
  });

  it.each([
    ['an array of indefinite length', '9F A2 00 66 2F 33 2F 30 2F 39 02 01 FF', ['indefinite-length']],
    ['a label as text', '81 A2 61 6E 66 2F 33 2F 30 2F 39 02 01', ['field-not-allowed']],
    ['an unknown label', '81 A3 00 66 2F 33 2F 30 2F 39 02 01 18 63 01', ['unknown-field']],
    ['a label that is a Boolean', '81 A3 00 66 2F 33 2F 30 2F 39 02 01 F5 01', ['wrong-structure']],
    ['Base64 in CBOR', '81 A2 00 66 2F 35 2F 30 2F 30 08 64 41 51 3D 3D', ['wrong-type']],
    ['an unknown tag', '81 A2 00 66 2F 33 2F 30 2F 39 02 C5 01', ['unknown-tag']],
  ])('%s', (_name, hex, expected) => {
    expect(kinds('senml-cbor', fromHex(hex), context(undefined, known))).toEqual(expected);
  });

  it('keeps the records around a wrong one', () => {
    const {nodes} = json('[{"n":"/3/0/9","v":1},{"n":"?","v":2},{"n":"/3/0/10","v":3},{"n":"/3/0');
    expect(nodes.map(describeEntry)).toEqual(['/3/0/9 Integer 1', '/3/0/10 Integer 3']);
  });
});

it('knows all labels of CBOR', () => {
  const map = 'AC 20 0A 21 66 2F 33 2F 30 2F 39 22 05 23 61 43 24 02 25 03 00 60 01 61 4B 02 04 05 06 06 07 07 08';
  const {nodes, problems} = decode('senml-cbor', fromHex(`81 ${map}`));
  expect(nodes.map(describeEntry)).toEqual(['/3/0/9 Integer 6 @12']);
  expect(nodes).toMatchObject([{unit: 'K'}]);
  expect(problems.map(({kind, message}) => [kind, /"(\w+)"/.exec(message)![1]])).toEqual(
    ['bu', 'bv', 'bs', 'u', 's', 'ut'].map((label) => ['unused-field', label]),
  );
});

it('reads decimal fractions', () => {
  const {nodes, problems} = decode(
    'senml-cbor',
    fromHex('81 A2 00 6C 2F 33 33 30 33 2F 30 2F 35 37 30 30 02 C4 82 20 18 EB'),
    context(undefined, known),
  );
  expect(problems).toEqual([]);
  expect(nodes.map(describeEntry)).toEqual(['/3303/0/5700 Float 23.5']);
});

describe('SenML-ETCH', () => {
  it('needs no values, knows null, and must know every field', () => {
    expect(decode('senml-etch-json', utf8('[{"n":"/3/0/0"},{"n":"/3/0/11/1","v":null}]')).problems).toEqual([]);
    expect(kinds('senml-etch-json', utf8('[{"n":"/3/0/0","x":1}]'))).toEqual(['field-not-understood']);
  });
});

describe('writing', () => {
  const entry = (text: string, value: Entry['value'], more = {}): Entry => ({
    path: path(text),
    ...(value && {value}),
    ...more,
  });
  const one = entry('/3/0/9', {type: 'Integer', value: 1n});
  const two = entry('/3/0/10', {type: 'Integer', value: 2n});
  it.each<[string, Entry[], string]>([
    ['one value', [one], '[{"bn":"/3/0/9","v":1}]'],
    ['a common base name', [one, two], '[{"bn":"/3/0/","n":"9","v":1},{"n":"10","v":2}]'],
    [
      'nothing in common',
      [one, entry('/1/0/1', {type: 'Integer', value: 3n})],
      '[{"n":"/3/0/9","v":1},{"n":"/1/0/1","v":3}]',
    ],
    [
      'a history',
      [
        {...one, time: 100},
        {...one, time: 40},
      ],
      '[{"bn":"/3/0/9","bt":100,"v":1},{"t":-60,"v":1}]',
    ],
    ['one with a time, one now', [{...one, time: 100}, two], '[{"bn":"/3/0/","n":"9","t":100,"v":1},{"n":"10","v":2}]'],
    ['a unit', [{...one, unit: '%'}], '[{"bn":"/3/0/9","u":"%","v":1}]'],
    ['bytes', [entry('/5/0/0', {type: 'Opaque', value: fromHex('0102030405')})], '[{"bn":"/5/0/0","vd":"AQIDBAU"}]'],
    [
      'an Object Link',
      [entry('/65/0/2', {type: 'Objlnk', value: {objectId: 66, instanceId: 1}})],
      '[{"bn":"/65/0/2","vlo":"66:1"}]',
    ],
    ['nothing', [], '[]'],
  ])('%s', (_name, entries, text) => {
    expect(new TextDecoder().decode(encode('senml-json', entries).bytes)).toBe(text);
  });

  it('does not write paths that are not complete', () => {
    const {bytes, problems} = encode('senml-json', [{...one, path: {resourceId: 9}}]);
    expect(bytes).toBeUndefined();
    expect(problems).toMatchObject([{kind: 'path-unknown', entry: 0}]);
  });
});
