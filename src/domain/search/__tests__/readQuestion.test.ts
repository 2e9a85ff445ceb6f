import fc from 'fast-check';
import {longestQuestion, readQuestion} from '../question/readQuestion';

const attribute = (name: string, value?: string) => ({kind: 'attribute', name, ...(value && {value})});
const path = (...ids: number[]) => ({kind: 'path', ids});

test.each([
  ['3303', [{kind: 'number', value: 3303}]],
  ['0', [{kind: 'number', value: 0}]],
  ['object 5', [{kind: 'object', id: 5}]],
  ['resource 5700', [{kind: 'resource', id: 5700}]],
  ['content-format 112', [{kind: 'format', number: 112}]],
  ['/3/0/13', [path(3, 0, 13)]],
  ['3303/0/5700', [path(3303, 0, 5700)]],
  ['/3/0/11/0', [path(3, 0, 11, 0)]],
  ['/3/', [path(3)]],
  ['</3/0>;ver=1.1', [{...path(3, 0), version: '1.1'}]],
  ['</lwm2m/3/0>', [path(3, 0)]],
  ['coap://[2001:db8::1]:5683/3/0/9', [path(3, 0, 9)]],
  ['/3/0/9?pmin=10&pmax=60', [path(3, 0, 9), attribute('pmin', '10'), attribute('pmax', '60')]],
  ['urn:oma:lwm2m:ext:3303:1.1', [{kind: 'object', id: 3303, version: '1.1'}]],
  ['URN:OMA:LWM2M:OMA:3', [{kind: 'object', id: 3}]],
  ['ext:3303', [{kind: 'object', id: 3303}]],
  ['3:1.2', [{kind: 'object', id: 3, version: '1.2'}]],
  ['object 3 version 1.1', [{kind: 'object', id: 3, version: '1.1'}]],
  ['LwM2M 1.2.2', [{kind: 'version', version: '1.2.2'}]],
  ['4.06', [{kind: 'code', code: '4.06'}]],
  ['application/vnd.oma.lwm2m+tlv', [{kind: 'format', number: 11542}]],
  ['pmin', [attribute('pmin')]],
  ['hqmax=5', [attribute('hqmax', '5')]],
  ['GET /3/0/13 answers 4.05.', [path(3, 0, 13), {kind: 'code', code: '4.05'}]],
])('%s', (text, readings) => {
  expect(readQuestion(text).readings).toEqual(readings);
});

test.each(['70000', '/70000/1', '/1/2/3/4/5', 'and/or', 'edge of the network', 'asleep after 93 seconds', '4.99', ''])(
  '%j is words',
  (text) => {
    expect(readQuestion(text).readings).toEqual([]);
  },
);

test('a whole registration', () => {
  const text = 'POST /rd?ep=dev1&lt=86400&lwm2m=1.1&b=U&Q </>;rt="oma.lwm2m";ct="110 112",</1/0>,</3303>;ver=1.1';
  expect(readQuestion(text).readings).toEqual([
    {
      kind: 'registration',
      parameters: [
        attribute('ep', 'dev1'),
        attribute('lt', '86400'),
        attribute('lwm2m', '1.1'),
        attribute('b', 'U'),
        attribute('q'),
      ],
      links: [path(1, 0), {...path(3303), version: '1.1'}],
    },
  ]);
});

test('what an attribute is set to is not looked for', () => {
  expect(readQuestion('pmin=10').terms).toEqual(['pmin']);
});

test('any text can be read, and no more of it than the limit', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 10_000}), (text) => {
      const question = readQuestion(text);
      expect(question.text.length).toBeLessThanOrEqual(longestQuestion);
      expect(question.readings.length).toBeLessThanOrEqual(8);
    }),
    {numRuns: 50},
  );
});

test('every path comes back from its text', () => {
  const id = fc.integer({min: 0, max: 65535});
  fc.assert(
    fc.property(fc.array(id, {minLength: 1, maxLength: 4}), (ids) => {
      expect(readQuestion(`/${ids.join('/')}`).readings).toEqual([path(...ids)]);
    }),
  );
});
