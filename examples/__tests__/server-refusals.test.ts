import {once} from 'node:events';
import {startPair, type Pair} from '../recording/startPair';
import {openEndpoint, type Endpoint} from '../shared/endpoint';
import type {CoapRequest} from '../shared/messages';

let pair: Pair;
let stranger: Endpoint;

beforeAll(async () => {
  pair = await startPair();
  stranger = await openEndpoint({host: '127.0.0.1', handle: () => undefined});
});

afterAll(async () => {
  await stranger.close();
  await pair.close();
});

const ask = (request: CoapRequest) =>
  stranger.request({address: '127.0.0.1', port: pair.server.socket.address().port}, request);

const links = (text: string) => ({format: 40, payload: new TextEncoder().encode(text)});
const complete = ['ep=dev1', 'lt=60', 'lwm2m=1.2'];
const without = (name: string) => complete.filter((text) => !text.startsWith(name));

test.each<[string, string, CoapRequest]>([
  ['4.00', 'no endpoint name', {method: 'POST', path: '/rd', query: without('ep'), ...links('</3/0>')}],
  ['4.00', 'no lifetime', {method: 'POST', path: '/rd', query: without('lt'), ...links('</3/0>')}],
  ['4.00', 'no version', {method: 'POST', path: '/rd', query: without('lwm2m'), ...links('</3/0>')}],
  [
    '4.00',
    'a lifetime in words',
    {method: 'POST', path: '/rd', query: [...without('lt'), 'lt=long'], ...links('</3/0>')},
  ],
  ['4.00', 'an unknown parameter', {method: 'POST', path: '/rd', query: [...complete, 'x=1'], ...links('</3/0>')}],
  ['4.00', 'links that cannot be read', {method: 'POST', path: '/rd', query: complete, ...links('</3/0')}],
  ['4.00', 'a list in another format', {method: 'POST', path: '/rd', query: complete, ...links('</3/0>'), format: 0}],
  ['4.09', 'no list', {method: 'POST', path: '/rd', query: complete}],
  ['4.12', 'LwM2M 2.0', {method: 'POST', path: '/rd', query: [...without('lwm2m'), 'lwm2m=2.0'], ...links('</3/0>')}],
  ['4.04', 'Update of nothing', {method: 'POST', path: '/rd/ffff'}],
  ['4.04', 'De-register of nothing', {method: 'DELETE', path: '/rd/ffff'}],
  [
    '4.04',
    'Send of somebody who is not registered',
    {method: 'POST', path: '/dp', format: 112, payload: Uint8Array.of(0x80)},
  ],
  ['4.04', 'another path', {method: 'GET', path: '/3/0'}],
  ['4.05', 'another method', {method: 'GET', path: '/rd'}],
])('%s: %s', async (code, _, request) => {
  expect((await ask(request)).code).toBe(code);
  expect(pair.server.registrations.list()).toEqual([]);
});

test('Send is refused for an Object Instance that is not registered, and for what is no SenML', async () => {
  await ask({method: 'POST', path: '/rd', query: complete, ...links('</3/0>')});
  const send = (json: string) =>
    ask({method: 'POST', path: '/dp', format: 110, payload: new TextEncoder().encode(json)});
  expect((await send('[{"n":"/3303/0/5700","v":1}]')).code).toBe('4.04');
  expect((await send('[{"n":')).code).toBe('4.00');
  expect((await send('[{"n":"/3/0/9","v":1}]')).code).toBe('2.04');
  expect(pair.sent).toHaveLength(1);
});

test('what is no CoAP message is ignored', async () => {
  const {port} = pair.server.socket.address();
  const arrived = once(pair.server.socket, 'message');
  stranger.socket.send(Buffer.of(0xff, 0, 0), port, '127.0.0.1');
  await arrived;
  expect((await ask({method: 'GET', path: '/rd'})).code).toBe('4.05');
});
