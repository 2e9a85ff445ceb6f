import {decodeLinks, encodeLinks, formatPath, type ProblemKind} from '..';
import {utf8} from './helpers';

const read = (text: string) => decodeLinks(utf8(text));

/** `path name=value …`, quoted values in quotation marks. */
function describeLinks(text: string): string[] {
  return read(text).nodes.map(({path, attributes = []}) =>
    [
      formatPath(path),
      ...attributes.map(({name, value, quoted}) =>
        value === undefined ? name : `${name}=${quoted ? JSON.stringify(value) : value}`,
      ),
    ].join(' '),
  );
}

it.each([
  ['Register', '</1/0>,</3/0>,</4/0>,</5>', ['/1/0', '/3/0', '/4/0', '/5']],
  ['preferred formats', '</>;ct="110 112 60",</1/0>', ['/ ct="110 112 60"', '/1/0']],
  ['the root', '</>;rt="oma.lwm2m",</1/0>', ['/ rt="oma.lwm2m"', '/1/0']],
  ['an alternate path', '</lwm2m>;rt="oma.lwm2m",</lwm2m/1/0>', ['/lwm2m rt="oma.lwm2m"', '/lwm2m/1/0']],
  ['a version', '</5>;ver=1.1,</5/0>', ['/5 ver=1.1', '/5/0']],
  [
    'Discover',
    '</3/0>;pmin=10;pmax=60,</3/0/1>,</3/0/7>;dim=2;gt=50;lt=42.2',
    ['/3/0 pmin=10 pmax=60', '/3/0/1', '/3/0/7 dim=2 gt=50 lt=42.2'],
  ],
  [
    'Bootstrap-Discover',
    '</>;lwm2m=1.2,</0/0>;ssid=101;uri="coaps://server_1.example.com",</0/1>',
    ['/ lwm2m=1.2', '/0/0 ssid=101 uri="coaps://server_1.example.com"', '/0/1'],
  ],
  ['blanks and line breaks', '</1/0> ,\n </3/0>; ver=1.0', ['/1/0', '/3/0 ver=1.0']],
  ['commas and quotation marks in a value', '</1/0>;title="a,b;c\\"d"', ['/1/0 title="a,b;c\\"d"']],
  ['a flag', '</1/0>;obs', ['/1/0 obs']],
  ['nothing', '', []],
])('reads %s', (_name, text, says) => {
  expect(read(text).problems).toEqual([]);
  expect(describeLinks(text)).toEqual(says);
});

it('takes the version that LwM2M 1.0 wrote before the links for one of the root', () => {
  expect(describeLinks('lwm2m="1.0",</0/0>;ssid=101')).toEqual(['/ lwm2m="1.0"', '/0/0 ssid=101']);
  expect(read('lwm2m="1.0",</0/0>').problems).toMatchObject([{kind: 'odd-attribute', offset: 0, length: 11}]);
});

it('places the links in the bytes', () => {
  expect(read('</1/0>,</3/0>;ver=1.0').nodes[1]).toMatchObject({
    range: {start: 7, end: 21},
    keyRange: {start: 8, end: 12},
  });
});

it.each<[string, string, ProblemKind, number]>([
  ['a target without brackets', '/1/0,</3/0>', 'not-well-formed', 0],
  ['a target without an end', '</1/0', 'truncated', 0],
  ['a value without an end', '</1/0>;a="b', 'truncated', 9],
  ['an attribute without a name', '</1/0>;,</3/0>', 'not-well-formed', 7],
  ['text between links', '</1/0>x,</3/0>', 'not-well-formed', 6],
  ['a target that is no path', '</1/x>', 'bad-path', 1],
  ['a target without a slash', '<1/0>', 'bad-path', 1],
  ['a link twice', '</1/0>,</1/0>', 'duplicate-path', 8],
  ['a version of one number', '</5>;ver=1', 'odd-attribute', 0],
  ['a negative threshold', '</5/0/1>;gt=-3', 'odd-attribute', 0],
  ['an attribute twice', '</5/0/1>;gt=3;gt=4', 'odd-attribute', 0],
])('reports %s', (_name, text, kind, offset) => {
  expect(read(text).problems.map((problem) => [problem.kind, problem.offset])).toContainEqual([kind, offset]);
});

it('goes on after a fault', () => {
  expect(describeLinks('x,</1/0>;=,</3/0>')).toEqual(['/1/0', '/3/0']);
});

it('writes values in quotation marks where they need them', () => {
  const attributes = [{name: 'ver', value: '1.1'}, {name: 'title', value: 'a "b"'}, {name: 'obs'}];
  const {bytes} = encodeLinks([{path: {}}, {path: {objectId: 5}, attributes}]);
  expect(new TextDecoder().decode(bytes)).toBe('</>,</5>;ver=1.1;title="a \\"b\\"";obs');
});

it('says that values are left out', () => {
  const entry = {path: {objectId: 3, instanceId: 0, resourceId: 9}, value: {type: 'Integer' as const, value: 1n}};
  const {bytes, problems} = encodeLinks([entry]);
  expect(new TextDecoder().decode(bytes)).toBe('</3/0/9>');
  expect(problems).toMatchObject([{kind: 'left-out', level: 'finding'}]);
});
