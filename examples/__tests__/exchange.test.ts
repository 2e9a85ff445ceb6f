import {readFileSync} from 'node:fs';
import type {CoapMessageText} from '../../src/domain/authoring/coapMessages';
import {toCoapTexts} from '../../src/domain/recordings';
import {formatRecordings, recordingsFile} from '../recording/recordingsFile';
import {runScenario} from '../recording/scenario';
import {resourceOf} from '../shared/definitions';

const {exchanges, pair} = await runScenario();

/** `CON POST /rd?ep=example-1`, or `ACK 2.01`, and what it carries. */
function summary({from, type, code, uri, options, values, payload}: CoapMessageText): string {
  const content = values ? JSON.stringify(values) : options?.['Content-Format'] === 40 ? payload : '';
  return [`${from}:`, type, code, uri, content].filter(Boolean).join(' ');
}

const objects = '</>;ct=112,</1/0>,</3/0>,</3303>;ver=1.1,</3303/0>';

test.each([
  ['register', `client: CON POST /rd?ep=example-1&lt=300&lwm2m=1.2&b=U ${objects}`, 'server: ACK 2.01'],
  ['read-resource', 'server: CON GET /3/0/0', 'client: ACK 2.05 {"/3/0/0":"Example maker"}'],
  [
    'read-instance',
    'server: CON GET /3/0',
    'client: ACK 2.05 {"/3/0/0":"Example maker","/3/0/1":"Example thermometer","/3/0/2":"0001","/3/0/3":"1.0",' +
      '"/3/0/11/0":0,"/3/0/14":"+00:00","/3/0/16":"U"}',
  ],
  [
    'read-lwm2m-cbor',
    'server: CON GET /3303/0',
    'client: ACK 2.05 {"/3303/0/5601":21.5,"/3303/0/5602":21.5,"/3303/0/5700":21.5,"/3303/0/5701":"Cel"}',
  ],
  ['write-resource', 'server: CON PUT /3/0/14 {"/3/0/14":"+01:00"}', 'client: ACK 2.04'],
  [
    'write-lifetime',
    'server: CON PUT /1/0/1 {"/1/0/1":600}',
    'client: ACK 2.04',
    'client: CON POST /rd/a001?lt=600',
    'server: ACK 2.04',
  ],
  ['write-attributes', 'server: CON PUT /3303/0/5700?pmin=10&pmax=60', 'client: ACK 2.04'],
  [
    'discover',
    'server: CON GET /3303/0',
    'client: ACK 2.05 </3303/0>,</3303/0/5601>,</3303/0/5602>,</3303/0/5605>,</3303/0/5700>;pmin=10;pmax=60,</3303/0/5701>',
  ],
  ['observe', 'server: CON GET /3303/0/5700', 'client: ACK 2.05 {"/3303/0/5700":21.5}'],
  ['notify', 'client: CON 2.05 {"/3303/0/5700":22.25}', 'server: ACK 0.00'],
  ['notify-pmax', 'client: CON 2.05 {"/3303/0/5700":22.25}', 'server: ACK 0.00'],
  ['cancel', 'server: CON GET /3303/0/5700', 'client: ACK 2.05 {"/3303/0/5700":22.25}'],
  ['execute-update', 'server: CON POST /1/0/8', 'client: ACK 2.04', 'client: CON POST /rd/a001', 'server: ACK 2.04'],
  [
    'execute-reboot',
    'server: CON POST /3/0/4',
    'client: ACK 2.04',
    `client: CON POST /rd?ep=example-1&lt=600&lwm2m=1.2&b=U ${objects}`,
    'server: ACK 2.01',
  ],
  ['unmute', 'server: CON PUT /1/0/23 {"/1/0/23":false}', 'client: ACK 2.04'],
  ['send', 'client: CON POST /dp {"/3303/0/5700":22.25}', 'server: ACK 2.04'],
  ['refuse-missing', 'server: CON GET /3/0/9', 'client: ACK 4.04'],
  ['refuse-format', 'server: CON GET /3/0/0', 'client: ACK 4.06'],
  ['refuse-read-only', 'server: CON PUT /3/0/0 {"/3/0/0":"Somebody else"}', 'client: ACK 4.05'],
  ['refuse-value', 'server: CON PUT /1/0/23 {"/1/0/23":"yes"}', 'client: ACK 4.00'],
  ['update', 'client: CON POST /rd/a002', 'server: ACK 2.04'],
  ['deregister', 'client: CON DELETE /rd/a002', 'server: ACK 2.02'],
])('%s', (name, ...messages) => {
  expect(toCoapTexts(exchanges[name]!, resourceOf).map(summary)).toEqual(messages);
});

test('the server is told of notifications in their order, and of what is sent', () => {
  const values = pair.notified.map(({path, outcome}) => [path, outcome.entries[0]?.value?.value]);
  expect(values).toEqual([
    ['/3303/0/5700', 22.25],
    ['/3303/0/5700', 22.25],
  ]);
  expect(pair.sent).toMatchObject([
    [{path: {objectId: 3303, instanceId: 0, resourceId: 5700}, value: {type: 'Float', value: 22.25}}],
  ]);
});

test('at the end nobody is registered', () => {
  expect(pair.server.registrations.list()).toEqual([]);
});

test('the recording that pages show is what a run exchanges (npm run examples:record)', () => {
  expect(readFileSync(recordingsFile, 'utf8')).toBe(formatRecordings(exchanges));
});
