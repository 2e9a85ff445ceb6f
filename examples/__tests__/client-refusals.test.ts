import {toPath} from '../../src/domain/codec';
import {createDevice} from '../client/createDevice';
import {handleRequest} from '../client/handleRequest';
import {ManualClock} from '../recording/ManualClock';
import type {Method, ReceivedRequest} from '../shared/messages';
import {formats, writePayload} from '../shared/payloads';
import {answerOrRefuse} from '../shared/Refusal';

const createExample = () =>
  createDevice({
    lifetime: 300,
    celsius: 20,
    clock: new ManualClock(),
    onReboot: () => undefined,
    onUpdateTrigger: () => undefined,
  });

function ask(method: Method, path: string, more: Partial<ReceivedRequest> = {}, device = createExample()): string {
  const request = {method, path, query: [], from: {address: '', port: 0}, token: '', ...more};
  return answerOrRefuse(
    () => handleRequest(device, request),
    () => undefined,
  ).code;
}

const text = (value: string) => ({format: formats.text, payload: new TextEncoder().encode(value)});
const senml = (json: unknown) => ({format: formats.senmlJson, payload: new TextEncoder().encode(JSON.stringify(json))});

test.each<[string, Method, string, Partial<ReceivedRequest>?]>([
  // paths
  ['4.00', 'GET', '/3/x'],
  ['4.00', 'GET', '/3/0/0/0/0'],
  ['4.00', 'GET', '/70000'],
  ['4.01', 'GET', '/0'],
  ['4.01', 'PUT', '/21/0/0', text('1')],
  ['4.04', 'GET', '/'],
  ['4.04', 'GET', '/4'],
  ['4.04', 'GET', '/3/1'],
  ['4.04', 'GET', '/3/0/9'],
  ['4.04', 'GET', '/3/0/11/1'],
  ['4.04', 'GET', '/elsewhere/3/0'],
  ['4.05', 'GET', '/3/0/0/0'],
  // methods
  ['4.05', 'DELETE', '/3303/0'],
  ['4.05', 'POST', '/3303'],
  ['4.05', 'PUT', '/3303', text('1')],
  ['4.05', 'FETCH', '/'],
  ['4.05', 'iPATCH', '/'],
  // Read
  ['4.05', 'GET', '/3/0/4'],
  ['4.06', 'GET', '/3/0', {accept: formats.text}],
  ['4.06', 'GET', '/3/0/0', {accept: formats.opaque}],
  ['4.06', 'GET', '/3/0/0', {accept: 11542}],
  ['4.06', 'GET', '/3/0/0', {accept: 9}],
  // Discover
  ['4.00', 'GET', '/3', {accept: formats.link, query: ['depth=4']}],
  // Write
  ['4.00', 'PUT', '/1/0/1', text('soon')],
  ['4.00', 'PUT', '/1/0/23', senml([{n: '/1/0/23', v: 7}])],
  ['4.00', 'PUT', '/1/0/1', senml([{n: '/1/0/2', v: 7}])],
  ['4.00', 'PUT', '/1/0/1', senml({})],
  ['4.00', 'POST', '/1/0', senml([{n: '/1/0/1/0', v: 7}])],
  ['4.05', 'PUT', '/3/0/0', text('x')],
  ['4.05', 'PUT', '/3/0/4', text('x')],
  [
    '4.05',
    'POST',
    '/3/0',
    senml([
      {bn: '/3/0/', n: '14', vs: '+02:00'},
      {n: '0', vs: 'x'},
    ]),
  ],
  ['4.15', 'PUT', '/3/0/14', {format: 50, payload: new Uint8Array([1])}],
  ['4.15', 'PUT', '/3/0/14', {payload: new Uint8Array([1])}],
  // Write-Attributes
  ['4.00', 'PUT', '/3303/0', {query: ['pmin=-1']}],
  ['4.00', 'PUT', '/3303/0', {query: ['gt=25']}],
  // Execute
  ['4.00', 'POST', '/3/0/4', text('x')],
  ['4.00', 'POST', '/1/0/8', {...text("0='U'"), format: formats.opaque}],
  ['4.05', 'POST', '/3/0/0'],
])('%s for %s %s', (...[code, method, path, more]) => {
  expect(ask(method, path, more)).toBe(code);
});

test.each<[string, Method, string, Partial<ReceivedRequest>?]>([
  ['2.05', 'GET', '/3/0/11/0', {accept: formats.text}],
  ['2.05', 'GET', '/3/0/11', {accept: formats.cbor}],
  ['2.05', 'GET', '/3303', {accept: formats.senmlJson}],
  ['2.05', 'GET', '/3303', {accept: formats.link, query: ['depth=0']}],
  ['2.04', 'PUT', '/1/0/1', text('60')],
  ['2.04', 'PUT', '/1/0/1', {format: 11542, payload: new Uint8Array([0xc1, 0x01, 0x3c])}],
  ['2.04', 'PUT', '/3303/0', {query: ['pmin=1', 'pmax']}],
  ['2.04', 'POST', '/1/0/8', text("0='U'")],
])('%s for %s %s', (...[code, method, path, more]) => {
  expect(ask(method, path, more)).toBe(code);
});

test('a Write with one wrong value changes nothing', () => {
  const device = createExample();
  const before = device.store.select({});
  ask(
    'POST',
    '/3/0',
    senml([
      {n: '/3/0/14', vs: '+02:00'},
      {n: '/3/0/0', vs: 'x'},
    ]),
    device,
  );
  expect(device.store.select({})).toEqual(before);
});

test.each([
  ['PUT', []],
  ['POST', ['/1/0/2', '/1/0/3', '/1/0/23']],
] as const)('%s on an Object Instance: optional Resources that the payload lacks: %j', (method, left) => {
  const device = createExample();
  const entries = [{path: toPath([1, 0, 1]), value: {type: 'Integer', value: 60n}} as const];
  const payload = writePayload(formats.senmlCbor, entries);
  expect(ask(method, '/1/0', {format: formats.senmlCbor, payload}, device)).toBe('2.04');
  const optional = [2, 3, 23].filter((id) => device.store.select(toPath([1, 0, id])).length > 0);
  expect(optional.map((id) => `/1/0/${id}`)).toEqual(left);
  expect(device.store.select(toPath([1, 0, 1]))[0]?.value?.value).toBe(60n);
});

test('Execute of /3303/0/5605 sets the lowest and the highest to the present value', async () => {
  const device = createExample();
  device.store.set(toPath([3303, 0, 5700]), {type: 'Float', value: 25});
  expect(ask('POST', '/3303/0/5605', {}, device)).toBe('2.04');
  await new Promise(setImmediate);
  expect(device.store.select(toPath([3303, 0, 5601]))[0]?.value?.value).toBe(25);
  expect(device.store.select(toPath([3303, 0, 5602]))[0]?.value?.value).toBe(25);
});
