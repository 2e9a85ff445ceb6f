import type {Feature} from '../model';

const group = 'transports';

export const transportFeatures: readonly Feature[] = [
  {
    id: 'coap-udp',
    title: 'CoAP over UDP',
    group,
    since: '1.0',
    sources: ['Transport 1.2.2 §6'],
  },
  {
    id: 'coap-sms',
    title: 'CoAP over SMS',
    group,
    since: '1.0',
    changes: [{release: '1.2.2', text: 'optional for servers'}],
    sources: ['Transport 1.2.2 §6.8'],
  },
  {
    id: 'coap-tcp',
    title: 'CoAP over TCP and TLS',
    group,
    since: '1.1',
    changes: [{release: '1.2.2', text: 'said to be optional for servers'}],
    sources: ['Transport 1.2.2 §6.8', 'RFC 8323'],
    signs: {words: ['CoAP over TCP', 'coap+tcp', 'coaps+tcp']},
  },
  {
    id: 'coap-websockets',
    title: 'CoAP over WebSockets',
    group,
    since: '1.2.1',
    unverified: 'Which letter of the binding stands for it.',
    sources: ['Transport 1.2.1', 'RFC 8323'],
    signs: {words: ['WebSocket', 'WebSockets', 'coap+ws', 'coaps+ws']},
  },
  {
    id: 'non-ip',
    title: 'Non-IP transports: 3GPP CIoT and LoRaWAN',
    group,
    since: '1.1',
    changes: [{release: '1.2.2', text: 'a LoRaWAN server replies to confirmable messages'}],
    sources: ['Transport 1.2.2 §6.8'],
    signs: {words: ['LoRaWAN', 'NIDD', 'Non-IP', 'CIoT']},
  },
  {
    id: 'mqtt',
    title: 'MQTT',
    group,
    since: '1.2',
    sources: ['Transport 1.2.2'],
    signs: {words: ['MQTT']},
  },
  {
    id: 'http',
    title: 'HTTP',
    group,
    since: '1.2',
    sources: ['Transport 1.2.2'],
    signs: {words: ['HTTP binding', 'LwM2M over HTTP']},
  },
  {
    id: 'free-bindings',
    title: 'Any combination of binding letters, for example UT',
    group,
    since: '1.1',
    changes: [{release: '1.2', text: 'letters M and H'}],
    note: '1.0 allows U, UQ, S, SQ, US and UQS.',
    sources: ['Core 1.2.2 §6.2.1.2'],
    signs: {code: ['UT', 'b=UT']},
  },
];
