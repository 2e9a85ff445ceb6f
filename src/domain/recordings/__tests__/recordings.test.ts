import {parseRecordings, toCoapTexts, toHexFields, type RecordedExchange, type RecordedMessage} from '..';

const read: RecordedExchange = {
  label: 'Read',
  messages: [
    {from: 'server', to: 'client', bytes: '41 01 10 01 8A B1 33 01 30 01 39 62 2D 16'},
    {from: 'client', to: 'server', bytes: '61 45 10 01 8A C2 2D 16 FF C1 09 64'},
  ],
};

const resourceOf = () => ({type: 'Integer', instances: 'Single'}) as const;

test('an exchange says what its bytes say; TLV needs the path of the request', () => {
  expect(toCoapTexts(read, resourceOf)).toEqual([
    {
      ...read.messages[0],
      type: 'CON',
      code: 'GET',
      id: 4097,
      token: '8A',
      uri: '/3/0/9',
      options: {Accept: 11542},
    },
    {
      ...read.messages[1],
      type: 'ACK',
      code: '2.05',
      id: 4097,
      token: '8A',
      options: {'Content-Format': 11542},
      payload: 'C1 09 64',
      values: {'/3/0/9': 100},
    },
  ]);
});

test('an option that comes several times is a list, a text stays a text, an empty message has a code only', () => {
  const exchange: RecordedExchange = {
    label: 'Register',
    messages: [
      {from: 'client', to: 'server', bytes: '41 02 00 01 01 B2 72 64 11 28 34 6C 74 3D 30 FF 3C 2F 33 2F 30 3E'},
      {from: 'server', to: 'client', bytes: '61 41 00 01 01 82 72 64 04 35 61 33 66'},
      {from: 'server', to: 'client', bytes: '60 00 00 02'},
    ],
  };
  expect(toCoapTexts(exchange)).toMatchObject([
    {uri: '/rd?lt=0', options: {'Content-Format': 40}, payload: '</3/0>'},
    {options: {'Location-Path': ['rd', '5a3f']}},
    {type: 'ACK', code: '0.00', id: 2},
  ]);
});

test('the fields of a message follow one another, with values where they stand', () => {
  const fields = toHexFields(read.messages[1]!, {resourceOf, basePath: {objectId: 3, instanceId: 0, resourceId: 9}});
  expect(fields).toEqual([
    {bytes: '61', name: 'Header', meaning: 'version 1, token of 1 byte', value: 'ACK'},
    {bytes: '45', name: 'Code', value: '2.05'},
    {bytes: '10 01', name: 'Message ID', value: 4097},
    {bytes: '8A', name: 'Token', value: '8A'},
    {bytes: 'C2 2D 16', name: 'Content-Format', meaning: 'option 12, 2 bytes', value: 11542},
    {bytes: 'FF', name: 'Payload marker'},
    {bytes: 'C1 09 64', name: 'Payload', path: '/3/0/9', value: 100},
  ]);
});

test('a list of links has one field for each link', () => {
  const bytes = '40 02 00 01 C1 28 FF 3C 2F 33 2F 30 3E 2C 3C 2F 35 3E 3B 76 65 72 3D 31 2E 31';
  const fields = toHexFields({from: 'client', to: 'server', bytes});
  expect(fields.slice(-2)).toEqual([
    {bytes: '3C 2F 33 2F 30 3E', name: 'Link', meaning: '</3/0>'},
    {bytes: '2C 3C 2F 35 3E 3B 76 65 72 3D 31 2E 31', name: 'Link', meaning: '</5>;ver=1.1'},
  ]);
});

const someMessages: RecordedMessage[] = [
  ...read.messages,
  // a payload without a format, one that cannot be read, an empty message, no token
  {from: 'client', to: 'server', bytes: '40 02 00 01 FF 01 02'},
  {from: 'client', to: 'server', bytes: '40 02 00 01 C1 70 FF 81 A2'},
  {from: 'client', to: 'server', bytes: '70 00 00 01'},
];

test.each(someMessages)('no byte of $bytes is lost', (message) => {
  const bytes = toHexFields(message).map((field) => field.bytes);
  expect(bytes.join(' ')).toBe(message.bytes);
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['a message without bytes', '{"a": {"label": "A", "messages": [{"from": "client", "to": "server"}]}}'],
  ['bytes that are none', '{"a": {"label": "A", "messages": [{"from": "client", "to": "server", "bytes": "xx"}]}}'],
  [
    'a side that is none',
    '{"a": {"label": "A", "messages": [{"from": "me", "to": "server", "bytes": "40 00 00 01"}]}}',
  ],
])('a file with %s is refused, with the way out', (_, text) => {
  expect(() => parseRecordings(text, 'x.json')).toThrow(/^x\.json.*npm run examples:record$/);
});

test('a file of recordings is read', () => {
  expect(parseRecordings(JSON.stringify({read}), 'x.json')).toEqual({read});
});
