import {decode, encode, fromHex, toHex, type Value} from '..';
import {context, describeEntry, kinds, known, path} from './helpers';

describe('headers', () => {
  const opaque = (resourceId: number, length: number) =>
    encode('tlv', [
      {path: {objectId: 9, instanceId: 0, resourceId}, value: {type: 'Opaque', value: new Uint8Array(length)}},
    ]);
  it.each([
    [0, 7, 'C7 00'],
    [0, 8, 'C8 00 08'],
    [0, 200, 'C8 00 C8'],
    [0, 255, 'C8 00 FF'],
    [0, 256, 'D0 00 01 00'],
    [0, 300, 'D0 00 01 2C'],
    [0, 65535, 'D0 00 FF FF'],
    [0, 65536, 'D8 00 01 00 00'],
    [0, 70000, 'D8 00 01 11 70'],
    [255, 0, 'C0 FF'],
    [256, 0, 'E0 01 00'],
    [5700, 300, 'F0 16 44 01 2C'],
  ])('resource %i with %i bytes begins with %s', (resourceId, length, header) => {
    const {bytes} = opaque(resourceId, length);
    expect(toHex(bytes!.subarray(0, bytes!.length - length))).toBe(header);
    const {nodes, problems} = decode('tlv', bytes!);
    expect(problems).toEqual([]);
    expect(nodes[0]).toMatchObject({path: {resourceId}, valueRange: {end: bytes!.length}});
  });

  it('does not write values beyond the 24-bit length', () => {
    const {bytes, problems} = opaque(0, 2 ** 24);
    expect(bytes).toBeUndefined();
    expect(problems).toMatchObject([{kind: 'not-expressible', entry: 0}]);
  });
});

describe('integers', () => {
  it.each([
    ['Integer', 0n, '00'],
    ['Integer', 127n, '7F'],
    ['Integer', 128n, '00 80'],
    ['Integer', -1n, 'FF'],
    ['Integer', -128n, '80'],
    ['Integer', -129n, 'FF 7F'],
    ['Integer', 255n, '00 FF'],
    ['Integer', 32767n, '7F FF'],
    ['Integer', 32768n, '00 00 80 00'],
    ['Integer', 2147483648n, '00 00 00 00 80 00 00 00'],
    ['Integer', -(2n ** 63n), '80 00 00 00 00 00 00 00'],
    ['Unsigned Integer', 255n, 'FF'],
    ['Unsigned Integer', 2n ** 64n - 1n, 'FF FF FF FF FF FF FF FF'],
    ['Time', 1367491215n, '51 82 42 8F'],
  ] as const)('%s %s is %s', (type, value, hex) => {
    const {bytes} = encode('tlv', [{path: path('/9/0/1'), value: {type, value}}]);
    const {start, end} = decode('tlv', bytes!).nodes[0]!.valueRange!;
    expect(toHex(bytes!.subarray(start, end))).toBe(hex);
    expect(decode('tlv', bytes!, context('/9/0', {'9/1': type})).nodes[0]!.value).toEqual({type, value});
  });

  it.each([2n ** 63n, -(2n ** 63n) - 1n])('does not write %s as an Integer', (value) => {
    expect(encode('tlv', [{path: path('/9/0/1'), value: {type: 'Integer', value}}]).problems).toMatchObject([
      {kind: 'out-of-range'},
    ]);
  });
});

describe('values that do not fit their data type', () => {
  it.each([
    ['an Integer of 3 bytes', 'C3 09 00 00 01', 'Integer', 'wrong-length'],
    ['an Integer longer than necessary', 'C2 09 00 01', 'Integer', 'not-shortest'],
    ['a Float of 2 bytes', 'C2 09 41 BC', 'Float', 'wrong-length'],
    ['a Boolean of 2 bytes', 'C2 09 00 01', 'Boolean', 'wrong-length'],
    ['a Boolean 2', 'C1 09 02', 'Boolean', 'bad-value'],
    ['an Objlnk of 2 bytes', 'C2 09 00 42', 'Objlnk', 'wrong-length'],
    ['a String that is not UTF-8', 'C3 09 61 C3 28', 'String', 'bad-utf8'],
    ['a multiple Resource without its wrapper', 'C1 09 01', 'Integer*', 'wrong-multiplicity'],
    ['a single Resource in a wrapper', '83 09 41 00 01', 'Integer', 'wrong-multiplicity'],
  ] as const)('%s', (_name, hex, type, kind) => {
    expect(kinds('tlv', fromHex(hex), context('/7/0', {'7/9': type}))).toEqual([kind]);
  });
});

describe('structure', () => {
  it.each([
    ['an Object Instance among Resources', 'C1 00 01 00 01', '/7', 'wrong-nesting'],
    ['a Resource in a multiple Resource', '83 06 C1 00 01', '/7/0', 'wrong-nesting'],
    ['an Object Instance in an Object Instance', '03 00 01 01 05', '/7', 'wrong-nesting'],
    ['a Resource Instance without its Resource', '41 00 01', '/7/0', 'wrong-nesting'],
    ['another Resource than asked for', 'C1 05 01', '/7/0/4', 'path-mismatch'],
    ['a Resource twice', 'C1 05 01 C1 05 02', '/7/0', 'duplicate-path'],
    ['a value cut off', 'C4 05 01 02', '/7/0', 'truncated'],
    ['a header cut off', 'C8 05', '/7/0', 'truncated'],
  ])('%s', (_name, hex, base, kind) => {
    expect(kinds('tlv', fromHex(hex), context(base, {}))).toEqual([kind]);
  });

  it('keeps what stands before and after a fault', () => {
    const {nodes} = decode('tlv', fromHex('C1 01 05 83 06 C1 00 01 C1 02 07'), context('/7/0', {}));
    expect(nodes.map(({path: {resourceId}}) => resourceId)).toEqual([1, 6, 0, 2]);
  });

  it('reads what there is of a payload that is cut off', () => {
    const {nodes, problems} = decode('tlv', fromHex('08 00 79 C1 09 64 C8 00 14 4F 70 65'), context('/3', known));
    expect(nodes.map(describeEntry)).toEqual(['/3/0', '/3/0/9 Integer 100', '/3/0/0 String Ope']);
    expect(problems.map(({kind, offset}) => [kind, offset])).toEqual([
      ['truncated', 0],
      ['truncated', 6],
    ]);
  });

  it('allows an empty payload and empty groups', () => {
    expect(decode('tlv', new Uint8Array())).toEqual({nodes: [], problems: []});
    const {nodes, problems} = decode('tlv', fromHex('08 00 02 80 06'), context('/3', known));
    expect(problems).toEqual([]);
    expect(toHex(encode('tlv', nodes, {basePath: path('/3')}).bytes!)).toBe('02 00 80 06');
  });
});

describe('guesses without a definition', () => {
  it.each([
    ['C3 00 61 62 63', 'String abc'],
    ['C1 00 55', 'Integer 85'],
    ['C4 00 41 BC 00 00', 'Float 23.5'],
    ['C4 00 00 01 51 80', 'Integer 86400'],
    ['C4 00 51 82 42 8F', 'Integer 1367491215'],
    ['C3 00 01 02 03', 'Opaque AQID'],
  ])('%s is %s', (hex, value) => {
    const [node] = decode('tlv', fromHex(hex)).nodes;
    expect(node!.guessed).toBe(true);
    expect(describeEntry(node!)).toBe(`/?/?/0 ${value}`);
  });
});

describe('encoding refuses', () => {
  const integer: Value = {type: 'Integer', value: 1n};
  it.each([
    ['values of two Objects', ['/3/0/9', '/4/0/2'], undefined, 'not-expressible'],
    ['a path outside the request', ['/3/0/9'], '/3/1', 'path-mismatch'],
    ['one path twice', ['/3/0/9', '/3/0/9'], '/3/0', 'duplicate-path'],
    ['a value with Resource Instances below', ['/3/0/6', '/3/0/6/0'], '/3/0', 'wrong-multiplicity'],
    ['a value of an Object Instance', ['/3/0'], '/3', 'bad-path'],
  ])('%s', (_name, paths, base, kind) => {
    const entries = paths.map((text) => ({path: path(text), value: integer}));
    const {bytes, problems} = encode('tlv', entries, base === undefined ? {} : {basePath: path(base)});
    expect(bytes).toBeUndefined();
    expect(problems.map((problem) => problem.kind)).toContain(kind);
  });
});
