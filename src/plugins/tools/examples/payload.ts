import type {Example} from '../theme/ToolParts/ToolPage';

export interface PayloadExample extends Example {
  /** Number of the content format, or `lines`. */
  format: string;
  /** Path of the request, where the payload does not say it. */
  path: string;
}

export const payloadExamples: readonly PayloadExample[] = [
  {
    name: 'TLV',
    note: 'Part of the Device Object: the answer to a Read of /3/0 in TLV (11542).',
    text: 'C8 00 14 4F 70 65 6E 20 4D 6F 62 69 6C 65 20 41 6C 6C 69 61 6E 63 65\n86 06 41 00 01 41 01 05\nC1 09 64\nC1 0A 0F\nC4 0D 51 82 42 8F',
    format: '11542',
    path: '/3/0',
  },
  {
    name: 'SenML JSON',
    note: 'A temperature with its smallest and largest value, in SenML JSON (110).',
    text: '[{"bn":"/3303/0/","n":"5700","v":23.5},{"n":"5601","v":18.2},{"n":"5602","v":25.1},{"n":"5701","vs":"Cel"}]',
    format: '110',
    path: '',
  },
  {
    name: 'SenML CBOR',
    note: 'A temperature in SenML CBOR (112), as hexadecimal.',
    text: '81 A2 21 6C 2F 33 33 30 33 2F 30 2F 35 37 30 30 02 FA 41 BC 00 00',
    format: '112',
    path: '',
  },
  {
    name: 'LwM2M CBOR',
    note: 'Battery level, available memory and error codes of the Device Object, in LwM2M CBOR (11544).',
    text: 'A1 82 03 00 A3 09 18 64 0A 0F 0B A1 00 00',
    format: '11544',
    path: '',
  },
  {
    name: 'LwM2M JSON of 1.0',
    note: 'The format of LwM2M 1.0 (11543); later clients must not use it.',
    text: '{"bn":"/3/0/","e":[{"n":"9","v":100},{"n":"13","v":1367491215}]}',
    format: '11543',
    path: '/3/0',
  },
  {
    name: 'Values to encode',
    note: 'Lines of path = value; the table below has their bytes in every format.',
    text: '/3/0/0 = "Open Mobile Alliance"\n/3/0/9 = 80\n/3/0/6/0 = 1\n/3303/0/5700 = 23.5',
    format: 'lines',
    path: '',
  },
  {
    name: 'With an error',
    note: 'TLV whose last value is said to have more bytes than are left.',
    text: 'C1 09 64 C8 00 14 4F 70 65 6E',
    format: '11542',
    path: '/3/0',
  },
];
