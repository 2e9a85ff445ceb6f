import fc from 'fast-check';
import {Library, type Answer} from '../Library';
import {exact, openFixture, texts} from './fixtures/library';

const library = openFixture();
const search = (text: string, scope = '1.2', most = 5): Answer => library.search({text, scope, most});
const addresses = ({groups}: Answer) => groups.flatMap(({results}) => results.map(({to}) => to));
const marked = (answer: Answer) =>
  answer.groups.flatMap(({results}) =>
    results.flatMap(({title, excerpt = []}) =>
      [...title, ...excerpt].filter((piece) => piece.marked).map((piece) => piece.text),
    ),
  );

test.each([
  ['3303', '/registry/objects/3303/', 'Object 3303 Temperature'],
  ['5700', '/registry/resources/5700/', 'reusable Resource 5700 Sensor Value'],
  ['/3/0/13', '/registry/objects/3/#resource-13', 'Object 3 Device, Object Instance 0, Resource 13 Current Time'],
  ['/3/0/99', '/registry/objects/3/1.0/#resource-99', 'Object 3 Device, Object Instance 0, Resource 99 Old Clock'],
  ['3:1.1', '/registry/objects/3/1.1/', 'Object 3 Device version 1.1'],
  ['3:7.7', '/registry/objects/3/', 'Object 3 Device version 7.7 (not in this registry)'],
  ['/3303/0/5700', '/registry/objects/3303/#resource-5700', 'Resource 5700 Sensor Value'],
  ['1.1', '/lwm2m/1.1/', 'version 1.1'],
  ['4.06', '/updates/new/', 'response code 4.06 Not Acceptable'],
])('%s leads to %s and is understood as %s', (text, to, understood) => {
  const answer = search(text);
  expect(addresses(answer)[0]).toBe(to);
  expect(answer.understood.join()).toContain(understood);
});

test.each([
  ['11542', 'Content-Format 11542 application/vnd.oma.lwm2m+tlv'],
  ['pmin=10', 'pmin (Minimum Period) = 10'],
  ['ep=dev1&lt=60 </3/0>,</3303>', 'registration: endpoint dev1, lifetime in seconds 60, 2 links'],
  ['/3400', 'Object 3400 Kept Back (reserved)'],
  ['/1500', 'Object 1500 (not in this registry; 1024 to 2047: Reserved)'],
])('%s is understood as %s', (text, understood) => {
  expect(search(text).understood).toEqual([understood]);
});

test('a registration leads to all of its objects, in its order', () => {
  expect(addresses(search('</3303/0>,</3/0>,</3304>'))).toEqual(
    [3303, 3, 3304].map((id) => `/registry/objects/${id}/`),
  );
});

test('the guide answers for the revision that is read, or for all', () => {
  expect(addresses(search('send', '1.1'))).toEqual(['/lwm2m/1.1/send/']);
  expect(addresses(search('send', 'all'))).toEqual(['/lwm2m/1.2/send/', '/lwm2m/1.1/send/']);
});

test('of names that begin as asked, an Object comes before Resources', () => {
  const known = new Library(exact);
  known.add([
    {group: 'resources', to: '/r/', title: 'Flow Rate'},
    {group: 'objects', to: '/o/', title: 'Flow Meter of Water'},
  ]);
  expect(addresses(known.search({text: 'flow', scope: '1.2', most: 5}))).toEqual(['/o/', '/r/']);
});

test('an exact name comes before names with it, and these before texts', () => {
  const known = new Library(exact);
  known.add([
    {group: 'portal', to: '/a/', title: 'Other', text: 'temperature'},
    {group: 'portal', to: '/b/', title: 'Air temperature'},
    {group: 'portal', to: '/c/', title: 'Temperature of air'},
    {group: 'portal', to: '/d/', title: 'Temperature'},
  ]);
  const answer = known.search({text: 'temperature', scope: '1.2', most: 5});
  expect(addresses(answer)).toEqual(['/registry/objects/3303/', '/d/', '/c/', '/b/', '/a/']);
});

test.each(['temprature', 'temperatur', 'Humidty', 'batery level'])('%s is found though it is misspelt', (text) => {
  expect(addresses(search(text))).toHaveLength(1);
});

test('a number is never taken for another', () => {
  expect(addresses(search('/3305/0'))).toEqual([]);
  expect(addresses(search('33031'))).toEqual([]);
});

test('where nothing is found, the nearest objects are named', () => {
  expect(search('/3305/0').nearest.map(({to}) => to)).toContain('/registry/objects/3304/');
  expect(search('/3305/0').groups).toEqual([]);
  expect(search('qqqqqqq').nearest).toEqual([]);
});

test('what was asked for is marked, as the text spells it', () => {
  expect(marked(search('temprature'))).toEqual(['Temperature']);
  expect(marked(search('leaves queue'))).toEqual(['leave', 'queue']);
});

test('a group shows no more than asked for, and says how many there are', () => {
  const [first] = search('5700', '1.2', 1).groups;
  expect(first).toMatchObject({group: 'resources', total: 1});
  expect(search('5700', '1.2', 1).groups[1]).toMatchObject({group: 'objects', total: 2, results: [{label: '3303'}]});
});

test('texts that come later are found from then on', async () => {
  const growing = new Library(exact);
  expect(growing.search({text: 'queue', scope: '1.2', most: 5}).groups).toEqual([]);
  await growing.addInSlices(texts);
  expect(addresses(growing.search({text: 'queue', scope: '1.2', most: 5}))).toEqual(['/faq/#queue']);
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['control characters', '\0\u0001\u001b[2J\u009f'],
  ['half a surrogate pair', '\ud83d'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['10,000 letters', 'x'.repeat(10_000)],
  ['10,000 different words', Array.from({length: 2000}, (_, index) => `w${index}x`).join(' ')],
  ['10,000 slashes', '/'.repeat(10_000)],
  ['10,000 links', '</3/0>;'.repeat(1500)],
  ['names of the prototype', '__proto__ constructor toString hasOwnProperty'],
])('%s do no harm', (_name, text) => {
  const answer = search(text);
  expect(addresses(answer).every((to) => to.startsWith('/'))).toBe(true);
});

test('any text has an answer that can be sent to the page', () => {
  const piece = fc.constantFrom(
    '/3/0',
    '<',
    '>',
    ';',
    '=',
    '&',
    ':',
    '3303',
    '.',
    'ext',
    '\ud800',
    '"',
    ' ',
    'é',
    '\0',
  );
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 300}),
    fc.array(piece).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('1.2', 'all', ''), (asked, scope) => {
      const answer = search(asked, scope);
      expect(structuredClone(answer)).toEqual(answer);
    }),
  );
});
