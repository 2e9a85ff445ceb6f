/** The worked CoAP messages: hex, and what they say. */
export interface CoapVector {
  name: string;
  hex: string;
  says: string;
  options: string[];
  payload?: string;
}

const rd = 'Uri-Path rd';
const dp = 'Uri-Path dp';
const bs = 'Uri-Path bs';

export const coapVectors: CoapVector[] = [
  {
    name: 'Read',
    hex: '41 01 10 01 8A B1 33 01 30 01 30 61 70',
    says: 'CON 0.01 GET 4097 8A',
    options: ['Uri-Path 3', 'Uri-Path 0', 'Uri-Path 0', 'Accept 112'],
  },
  {
    name: 'answer to Read',
    hex: `61 45 10 01 8A C1 70 FF 81 A2 21 66 2F 33 2F 30 2F 30 03 74 4F 70 65 6E 20 4D 6F 62 69 6C 65 20 41 6C 6C 69
      61 6E 63 65`,
    says: 'ACK 2.05 Content 4097 8A',
    options: ['Content-Format 112'],
    payload: '81 A2 21 66 2F 33 2F 30 2F 30 03 74 4F 70 65 6E 20 4D 6F 62 69 6C 65 20 41 6C 6C 69 61 6E 63 65',
  },
  {
    name: 'Register',
    hex: `41 02 00 01 01 B2 72 64 11 28 37 65 70 3D 64 65 76 31 06 6C 74 3D 33 30 30 09 6C 77 6D 32 6D 3D 31 2E 32 03
      62 3D 55 FF 3C 2F 3E 3B 63 74 3D 31 31 32 2C 3C 2F 31 2F 30 3E 2C 3C 2F 33 2F 30 3E 2C 3C 2F 35 2F 30 3E`,
    says: 'CON 0.02 POST 1 01',
    options: [
      rd,
      'Content-Format 40',
      ...['ep=dev1', 'lt=300', 'lwm2m=1.2', 'b=U'].map((query) => `Uri-Query ${query}`),
    ],
    payload: '3C 2F 3E 3B 63 74 3D 31 31 32 2C 3C 2F 31 2F 30 3E 2C 3C 2F 33 2F 30 3E 2C 3C 2F 35 2F 30 3E',
  },
  {
    name: 'answer to Register',
    hex: '61 41 00 01 01 82 72 64 04 35 61 33 66',
    says: 'ACK 2.01 Created 1 01',
    options: ['Location-Path rd', 'Location-Path 5a3f'],
  },
  {
    name: 'Update',
    hex: '41 02 00 02 02 B2 72 64 04 35 61 33 66',
    says: 'CON 0.02 POST 2 02',
    options: [rd, 'Uri-Path 5a3f'],
  },
  {
    name: 'Observe',
    hex: `41 01 10 02 8B 60 54 33 33 30 33 01 30 04 35 37 30 30 47 70 6D 69 6E 3D 31 30 07 70 6D 61 78 3D 36 30 21 70`,
    says: 'CON 0.01 GET 4098 8B',
    options: [
      'Observe 0',
      'Uri-Path 3303',
      'Uri-Path 0',
      'Uri-Path 5700',
      'Uri-Query pmin=10',
      'Uri-Query pmax=60',
      'Accept 112',
    ],
  },
  {
    name: 'Write-Attributes',
    hex: '41 03 10 04 8C B4 33 33 30 33 01 30 04 35 37 30 30 47 70 6D 69 6E 3D 31 30 07 67 74 3D 32 35 2E 35',
    says: 'CON 0.03 PUT 4100 8C',
    options: ['Uri-Path 3303', 'Uri-Path 0', 'Uri-Path 5700', 'Uri-Query pmin=10', 'Uri-Query gt=25.5'],
  },
  {
    name: 'Execute',
    hex: '41 02 10 05 8D B1 33 01 30 01 34',
    says: 'CON 0.02 POST 4101 8D',
    options: ['Uri-Path 3', 'Uri-Path 0', 'Uri-Path 4'],
  },
  {
    name: 'Execute with an argument',
    hex: '41 02 10 06 8E B1 31 01 30 01 38 10 FF 30 3D 27 55 27',
    says: 'CON 0.02 POST 4102 8E',
    options: ['Uri-Path 1', 'Uri-Path 0', 'Uri-Path 8', 'Content-Format 0'],
    payload: '30 3D 27 55 27',
  },
  {
    name: 'Read-Composite',
    hex: `41 05 10 07 8F C2 01 42 51 70 FF 83 A1 00 66 2F 33 2F 30 2F 30 A1 00 66 2F 33 2F 30 2F 39 A1 00 66 2F 31 2F 30
      2F 31`,
    says: 'CON 0.05 FETCH 4103 8F',
    options: ['Content-Format 322', 'Accept 112'],
    payload: '83 A1 00 66 2F 33 2F 30 2F 30 A1 00 66 2F 33 2F 30 2F 39 A1 00 66 2F 31 2F 30 2F 31',
  },
  {
    name: 'Send',
    hex: '41 02 00 03 03 B2 64 70 11 70 FF 81 A2 21 6C 2F 33 33 30 33 2F 30 2F 35 37 30 30 02 FA 41 BC 00 00',
    says: 'CON 0.02 POST 3 03',
    options: [dp, 'Content-Format 112'],
    payload: '81 A2 21 6C 2F 33 33 30 33 2F 30 2F 35 37 30 30 02 FA 41 BC 00 00',
  },
  {
    name: 'Bootstrap-Request',
    hex: '41 02 00 04 04 B2 62 73 47 65 70 3D 64 65 76 31 07 70 63 74 3D 31 31 32',
    says: 'CON 0.02 POST 4 04',
    options: [bs, 'Uri-Query ep=dev1', 'Uri-Query pct=112'],
  },
  {name: 'Bootstrap-Finish', hex: '41 02 20 01 90 B2 62 73', says: 'CON 0.02 POST 8193 90', options: [bs]},
];
