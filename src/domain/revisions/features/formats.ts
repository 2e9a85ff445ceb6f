import type {Feature} from '../model';

const group = 'formats';

export const formatFeatures: readonly Feature[] = [
  {
    id: 'basic-formats',
    title: 'Plain text (0), link format (40) and opaque (42)',
    group,
    since: '1.0',
    sources: ['Core 1.2.2 §7.5'],
  },
  {
    id: 'tlv',
    title: 'TLV (11542)',
    group,
    since: '1.0',
    deprecated: '1.1',
    note: 'Clients from 1.1 on should not use it; servers support it.',
    sources: ['Core 1.2.2 §7.5'],
    signs: {formats: [11542]},
  },
  {
    id: 'oma-json',
    title: 'OMA JSON (11543)',
    group,
    since: '1.0',
    deprecated: '1.1',
    note: 'Optional for a client of 1.0. Clients from 1.1 on do not use it; servers accept it from clients of 1.0.',
    sources: ['TS 1.0 §6.4.4', 'Core 1.2.2 §7.5'],
    signs: {formats: [11543]},
  },
  {
    id: 'senml',
    title: 'SenML JSON (110) and SenML CBOR (112)',
    group,
    since: '1.1',
    sources: ['Core 1.2.2 §7.5', 'RFC 8428'],
    signs: {words: ['SenML', 'SenML JSON', 'SenML CBOR'], formats: [110, 112]},
  },
  {
    id: 'cbor',
    title: 'CBOR (60) for one value',
    group,
    since: '1.1.1',
    sources: ['Core 1.1.1', 'RFC 8949'],
    signs: {words: ['CBOR'], formats: [60]},
  },
  {
    id: 'senml-etch',
    title: 'SenML-ETCH in JSON (320) and CBOR (322)',
    group,
    since: '1.2',
    sources: ['Core 1.2.2 §7.5', 'RFC 8790'],
    signs: {words: ['SenML-ETCH'], formats: [320, 322]},
  },
  {
    id: 'lwm2m-cbor',
    title: 'LwM2M CBOR (11544)',
    group,
    since: '1.2',
    changes: [
      {release: '1.2.1', text: 'its number is printed; paths always begin with the Object; Create with instance 65535'},
    ],
    sources: ['Core 1.2.2 §7.5', 'developers#541'],
    signs: {words: ['LwM2M CBOR'], formats: [11544]},
  },
  {
    id: 'unsigned-corelnk',
    title: 'Data types Unsigned Integer and Corelnk',
    group,
    since: '1.1',
    sources: ['Core 1.2.2 §C'],
    signs: {words: ['Unsigned Integer', 'Corelnk']},
  },
];
