import fc from 'fast-check';
import type {ObjectDocument} from '../../registry/publish/object-document';
import {checkRegistration, parseRequest} from '..';

const list = '</1/0>,</3/0>';
const check = (text: string, known = new Map<number, ObjectDocument | undefined>()) => {
  const {request, problems} = parseRequest(text)!;
  return {read: problems, ...checkRegistration(request!, known)};
};
const texts = (text: string, level?: string) =>
  check(text)
    .problems.filter((problem) => !level || problem.level === level)
    .map(({message}) => message);
const codes = (text: string) => check(text).answers.map(({code}) => code);

test.each([
  ['1.0', `POST /rd?ep=d&lt=60&lwm2m=1.0&b=UQ\n${list}`],
  ['1.1', `POST /rd?ep=d&lt=60&lwm2m=1.1&b=UT&Q\n</>;ct="110 112",${list}`],
  ['1.2', `POST /rd?ep=d&lt=60&lwm2m=1.2&b=UMH&Q&pid=6:1234abcd\n${list}`],
])('a registration of %s that is right has no problem', (version, text) => {
  expect(check(text)).toMatchObject({read: [], problems: [], facts: {endpoint: 'd', lifetime: 60, version}});
});

test.each([
  ['no ep in 1.0', `/rd?lt=60&lwm2m=1.0 ${list}`, 'error', /^The Endpoint Client Name .+requires it/],
  ['no ep since 1.1', `/rd?lt=60&lwm2m=1.1 ${list}`, 'finding', /allowed when the security layer/],
  ['no lt in 1.0', `/rd?ep=d&lwm2m=1.0 ${list}`, 'finding', /86400/],
  ['no lt since 1.1', `/rd?ep=d&lwm2m=1.1 ${list}`, 'error', /lifetime \(lt\) is missing/],
  ['lt that is no number', `/rd?ep=d&lt=1h&lwm2m=1.1 ${list}`, 'error', /lt=1h is no lifetime/],
  ['lt=0', `/rd?ep=d&lt=0&lwm2m=1.1 ${list}`, 'finding', /without end since version 1.2 of Object 1/],
  ['no lwm2m', `/rd?ep=d&lt=60 ${list}`, 'finding', /the version is 1.0/],
  ['a service release', `/rd?ep=d&lt=60&lwm2m=1.1.1 ${list}`, 'error', /two numbers also for service releases/],
  ['UT in 1.0', `/rd?ep=d&lt=60&lwm2m=1.0&b=UT ${list}`, 'error', /no Binding Mode of LwM2M 1.0/],
  ['UQ since 1.1', `/rd?ep=d&lt=60&lwm2m=1.1&b=UQ ${list}`, 'error', /Write b=U&Q/],
  ['MQTT in 1.1', `/rd?ep=d&lt=60&lwm2m=1.1&b=M ${list}`, 'error', /M is no binding of LwM2M 1.1/],
  ['Q in 1.0', `/rd?ep=d&lt=60&lwm2m=1.0&Q ${list}`, 'error', /"Q" is no parameter/],
  ['Q with a value', `/rd?ep=d&lt=60&lwm2m=1.2&Q=false ${list}`, 'finding', /flag without a value/],
  ['pid in 1.1', `/rd?ep=d&lt=60&lwm2m=1.1&pid=oma:x ${list}`, 'error', /"pid" is no parameter/],
  ['a pid of another form', `/rd?ep=d&lt=60&lwm2m=1.2&pid=abc ${list}`, 'error', /no Profile ID/],
  ['sms with a plus', `/rd?ep=d&lt=60&lwm2m=1.2&sms=%2B49151 ${list}`, 'finding', /without "\+"/],
  ['an unknown parameter', `/rd?ep=d&lt=60&lwm2m=1.2&et=x ${list}`, 'error', /"et" is no parameter/],
  ['Object 0', `/rd?ep=d&lt=60&lwm2m=1.0 </0/0>,${list}`, 'error', /Object 0 .+never/],
  ['Object 21', `/rd?ep=d&lt=60&lwm2m=1.1 </21/0>,${list}`, 'error', /Object 21 .+never/],
  ['Object 23', `/rd?ep=d&lt=60&lwm2m=1.2 </23/0>,${list}`, 'error', /Object 23 .+since LwM2M 1.2.1/],
  ['Object 1 missing', '/rd?ep=d&lt=60&lwm2m=1.0 </3/0>', 'error', /Object 1 .+mandatory/],
  ['Object 3 missing', '/rd?ep=d&lt=60&lwm2m=1.0 </1/0>', 'error', /Object 3 .+mandatory/],
  [
    'ver at one of two instances',
    `/rd?ep=d&lt=60&lwm2m=1.0 ${list},</9/0>;ver=1.1,</9/1>`,
    'finding',
    /ver belongs to/,
  ],
  ['a Resource', `/rd?ep=d&lt=60&lwm2m=1.0 ${list},</3/0/9>`, 'error', /no Resources/],
  ['an Object of a later release', `/rd?ep=d&lt=60&lwm2m=1.1 ${list},</24/0>`, 'finding', /came with LwM2M 1.2/],
  ['another path than the root', `/rd?ep=d&lt=60&lwm2m=1.0 </x>;rt="oma.lwm2m",${list}`, 'finding', /root link, \/x/],
  ['no list in 1.0', '/rd?ep=d&lt=60&lwm2m=1.0', 'error', /1.0 requires it/],
  ['no list since 1.1', '/rd?ep=d&lt=60&lwm2m=1.1', 'error', /nothing else tells/],
  ['no list with a profile', '/rd?ep=d&lt=60&lwm2m=1.2&pid=oma:x', 'finding', /another answers 4.09/],
])('%s', (_name, text, level, message) => {
  expect(texts(text, level)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

test('an Object is taken as what its release implies, and releases that differ are named', () => {
  const {list: read} = check(`/rd?ep=d&lt=60&lwm2m=1.1 ${list},</5>;ver=1.1,</5/0>,</3303/0>`);
  expect(read!.objects).toEqual([
    {objectId: 1, instances: [0], taken: [{version: '1.1'}]},
    {
      objectId: 3,
      instances: [0],
      taken: [
        {version: '1.0', releases: ['1.1']},
        {version: '1.1', releases: ['1.1.1']},
      ],
    },
    {objectId: 5, instances: [0], stated: '1.1', taken: [{version: '1.1'}]},
    {objectId: 3303, instances: [0], taken: [{version: '1.0'}]},
  ]);
});

test('what the registry does not have is said, and is no error', () => {
  const {problems} = check(`/rd?ep=d&lt=60&lwm2m=1.0 ${list},</9999/0>`, new Map([[9999, undefined]]));
  expect(problems).toMatchObject([{level: 'finding', message: expect.stringContaining('no Object 9999')}]);
});

test.each([
  ['its own version must be served', `/rd?ep=d&lt=60&lwm2m=1.1 ${list}`, ['2.01 or 4.12', '2.01', '2.01 or 4.12']],
  ['a version that is none', `/rd?ep=d&lt=60&lwm2m=2.0 ${list}`, ['4.12', '4.12', '4.12']],
  ['a parameter missing', `/rd?ep=d&lwm2m=1.2 ${list}`, ['4.00 or 4.12', '4.00 or 4.12', '4.00']],
  ['no list', '/rd?ep=d&lt=60&lwm2m=1.2', ['4.09 or 4.12', '4.09 or 4.12', '4.09']],
  [
    'an Object that may not be listed has no code',
    `/rd?ep=d&lt=60&lwm2m=1.0 </0/0>,${list}`,
    ['2.01', '2.01 or 4.12', '2.01 or 4.12'],
  ],
])('answers: %s', (_name, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

const hex = `41 02 00 01 01 B2 72 64 11 28 37 65 70 3D 64 65 76 31 06 6C 74 3D 33 30 30 09 6C 77 6D 32 6D 3D 31 2E 32 03
  62 3D 55 FF 3C 2F 3E 3B 63 74 3D 31 31 32 2C 3C 2F 31 2F 30 3E 2C 3C 2F 33 2F 30 3E 2C 3C 2F 35 2F 30 3E`;

test('the bytes of a CoAP request say the same', () => {
  expect(check(hex)).toMatchObject({
    read: [],
    problems: [],
    facts: {endpoint: 'dev1', lifetime: 300, version: '1.2', binding: 'U'},
    list: {formats: '112', objects: [{objectId: 1}, {objectId: 3}, {objectId: 5}]},
  });
});

test.each([
  ['Non-confirmable', hex.replace('41 02', '51 02'), /Confirmable/],
  ['another method', hex.replace('41 02', '41 03'), /Register is POST \/rd/],
  ['another format', hex.replace('11 28', '11 32'), /Content-Format 40/],
])('what is wrong around it: %s', (_name, text, message) => {
  expect(parseRequest(text)!.problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test.each(['POST /rd/5a3f?lt=600', 'DELETE /rd/5a3f', hex.replace('41 02', '41 03')])(
  'what is no Register is said to be none, and not checked: %s',
  (text) => {
    const {request, problems} = parseRequest(text)!;
    expect(request).toBeUndefined();
    expect(problems.map(({message}) => message)).toEqual([expect.stringMatching(/is not checked here/)]);
  },
);

test('a line as Wireshark shows it is read', () => {
  const line = 'CON, MID:4097, POST, TKN:10, /rd?ep=d&lt=60&lwm2m=1.1&b=U </1/0>,</3/0>';
  expect(check(line)).toMatchObject({problems: [], facts: {endpoint: 'd', binding: 'U'}});
});

test('an answer alone is no request', () => {
  expect(parseRequest('61 41 00 01 01 82 72 64')!.request).toBeUndefined();
});

test('a list of tens of thousands of Objects is read, and parameters without end are not', () => {
  const links = Array.from({length: 30_000}, (_, id) => `</${id}/0>`).join();
  expect(check(`/rd?ep=d&lt=60&lwm2m=1.1 ${links}`).list!.objects).toHaveLength(30_000);
  const {request, problems} = parseRequest(`/rd?${'a&'.repeat(100_000)}`)!;
  expect(request!.parameters).toHaveLength(100);
  expect(problems[0]!.message).toContain('100000 parameters');
});

test('half a megabyte that only looks like padding is read at once', () => {
  expect(parseRequest(`${'='.repeat(500_000)}x`)!.request!.parameters).toHaveLength(1);
});

test('any text is checked without an exception', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const {request} = parseRequest(text) ?? {};
      return !request || checkRegistration(request, new Map()).answers.length === 3;
    }),
  );
});
