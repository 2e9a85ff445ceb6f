/** Worked examples, each in several formats: hex, and what it says as `path type value [@time]`. */

export interface Vector {
  name: string;
  format: 'tlv' | 'lwm2m-cbor' | 'senml-cbor' | 'senml-json' | 'senml-etch-cbor' | 'text' | 'cbor';
  /** Path of the request. */
  base?: string;
  hex: string;
  says: string[];
  /** False where another correct writing is the one we make. */
  encodes?: false;
}

const manufacturer = '4F 70 65 6E 20 4D 6F 62 69 6C 65 20 41 6C 6C 69 61 6E 63 65';
const model = '4C 69 67 68 74 77 65 69 67 68 74 20 4D 32 4D 20 43 6C 69 65 6E 74';
const temperature = '33 33 30 33 2F 30 2F 35 37 30 30';

export const deviceTlv = `C8 00 14 ${manufacturer} C8 01 16 ${model} C8 02 09 33 34 35 30 30 30 31 32 33 C3 03 31 2E 30
  86 06 41 00 01 41 01 05 88 07 08 42 00 0E D8 42 01 13 88 87 08 41 00 7D 42 01 03 84 C1 09 64 C1 0A 0F 83 0B 41 00 00
  C4 0D 51 82 42 8F C6 0E 2B 30 32 3A 30 30 C1 10 55`;

export const deviceSenmlJson =
  '[{"bn":"/3/0/","n":"0","vs":"Open Mobile Alliance"},{"n":"1","vs":"Lightweight M2M Client"},{"n":"2","vs":"345000123"},{"n":"3","vs":"1.0"},{"n":"6/0","v":1},{"n":"6/1","v":5},{"n":"7/0","v":3800},{"n":"7/1","v":5000},{"n":"8/0","v":125},{"n":"8/1","v":900},{"n":"9","v":100},{"n":"10","v":15},{"n":"11/0","v":0},{"n":"13","v":1367491215},{"n":"14","vs":"+02:00"},{"n":"16","vs":"U"}]';

const device = [
  '/3/0/0 String Open Mobile Alliance',
  '/3/0/1 String Lightweight M2M Client',
  '/3/0/2 String 345000123',
  '/3/0/3 String 1.0',
  '/3/0/6/0 Integer 1',
  '/3/0/6/1 Integer 5',
  '/3/0/7/0 Integer 3800',
  '/3/0/7/1 Integer 5000',
  '/3/0/8/0 Integer 125',
  '/3/0/8/1 Integer 900',
  '/3/0/9 Integer 100',
  '/3/0/10 Integer 15',
  '/3/0/11/0 Integer 0',
  '/3/0/13 Time 1367491215',
  '/3/0/14 String +02:00',
  '/3/0/16 String U',
];

const accessControl = [
  '/2/0/0 Integer 1',
  '/2/0/1 Integer 0',
  '/2/0/2/127 Integer 7',
  '/2/0/3 Integer 127',
  '/2/2/0 Integer 3',
  '/2/2/1 Integer 0',
  '/2/2/2/127 Integer 7',
  '/2/2/2/310 Integer 1',
  '/2/2/3 Integer 127',
];

const actuators = ['/3311/0/5850 Boolean false', '/3311/2/5851 Integer 20', '/3308/0/5900 Float 18'];
const oneName = ['/3/0/0 String Open Mobile Alliance'];
const float = ['/3303/0/5700 Float 23.5'];

export const vectors: Vector[] = [
  {name: 'one Resource, text', format: 'text', base: '/3/0/0', hex: manufacturer, says: oneName},
  {name: 'one Resource, CBOR', format: 'cbor', base: '/3/0/0', hex: `74 ${manufacturer}`, says: oneName},
  {name: 'one Resource, TLV', format: 'tlv', base: '/3/0/0', hex: `C8 00 14 ${manufacturer}`, says: oneName},
  {name: 'one Resource, LwM2M CBOR', format: 'lwm2m-cbor', hex: `A1 83 03 00 00 74 ${manufacturer}`, says: oneName},
  {
    name: 'one Resource, SenML CBOR',
    format: 'senml-cbor',
    hex: `81 A2 21 66 2F 33 2F 30 2F 30 03 74 ${manufacturer}`,
    says: oneName,
  },
  {name: 'Device, TLV', format: 'tlv', base: '/3/0', hex: deviceTlv, says: device},
  {name: 'Device below its Object, TLV', format: 'tlv', base: '/3', hex: `08 00 79 ${deviceTlv}`, says: device},
  {
    name: 'Device, SenML CBOR (the vector of the specification)',
    format: 'senml-cbor',
    hex: `90 A3 21 65 2F 33 2F 30 2F 00 61 30 03 74 ${manufacturer} A2 00 61 31 03 76 ${model}
      A2 00 61 32 03 69 33 34 35 30 30 30 31 32 33 A2 00 61 33 03 63 31 2E 30 A2 00 63 36 2F 30 02 01
      A2 00 63 36 2F 31 02 05 A2 00 63 37 2F 30 02 19 0E D8 A2 00 63 37 2F 31 02 19 13 88 A2 00 63 38 2F 30 02 18 7D
      A2 00 63 38 2F 31 02 19 03 84 A2 00 61 39 02 18 64 A2 00 62 31 30 02 0F A2 00 64 31 31 2F 30 02 00
      A2 00 62 31 33 02 1A 51 82 42 8F A2 00 62 31 34 03 66 2B 30 32 3A 30 30 A2 00 62 31 36 03 61 55`,
    says: device,
  },
  {
    name: 'Device, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: `A1 82 03 00 AD 00 74 ${manufacturer} 01 76 ${model} 02 69 33 34 35 30 30 30 31 32 33 03 63 31 2E 30
      06 A2 00 01 01 05 07 A2 00 19 0E D8 01 19 13 88 08 A2 00 18 7D 01 19 03 84 09 18 64 0A 0F 0B A1 00 00
      0D 1A 51 82 42 8F 0E 66 2B 30 32 3A 30 30 10 61 55`,
    says: device,
  },
  {
    name: 'two Object Instances, an ID of 16 bits, TLV',
    format: 'tlv',
    base: '/2',
    hex: `08 00 0E C1 00 01 C1 01 00 83 02 41 7F 07 C1 03 7F
      08 02 12 C1 00 03 C1 01 00 87 02 41 7F 07 61 01 36 01 C1 03 7F`,
    says: accessControl,
  },
  {name: 'float of 32 bits, TLV', format: 'tlv', base: '/3303/0/5700', hex: 'E4 16 44 41 BC 00 00', says: float},
  {
    name: 'float of 64 bits, TLV',
    format: 'tlv',
    base: '/3303/0/5700',
    hex: 'E8 16 44 08 40 37 80 00 00 00 00 00',
    says: float,
    encodes: false,
  },
  {
    name: 'float, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: 'A1 83 19 0C E7 00 19 16 44 FA 41 BC 00 00',
    says: float,
  },
  {
    name: 'float, SenML CBOR',
    format: 'senml-cbor',
    hex: `81 A2 21 6C 2F ${temperature} 02 FA 41 BC 00 00`,
    says: float,
  },
  {
    name: 'float of 16 bits, SenML CBOR',
    format: 'senml-cbor',
    hex: `81 A2 21 6C 2F ${temperature} 02 F9 4D E0`,
    says: float,
    encodes: false,
  },
  {
    name: 'Write-Composite, SenML CBOR',
    format: 'senml-cbor',
    hex: `83 A2 00 6C 2F 33 33 31 31 2F 30 2F 35 38 35 30 04 F4 A2 00 6C 2F 33 33 31 31 2F 32 2F 35 38 35 31 02 14
      A2 00 6C 2F 33 33 30 38 2F 30 2F 35 39 30 30 02 12`,
    says: actuators,
    encodes: false,
  },
  {
    name: 'Write-Composite, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: 'A3 83 19 0C EF 00 19 16 DA F4 83 19 0C EF 02 19 16 DB 14 83 19 0C EC 00 19 17 0C 12',
    says: actuators,
    encodes: false,
  },
  {
    name: 'Read-Composite, SenML-ETCH CBOR',
    format: 'senml-etch-cbor',
    hex: '83 A1 00 66 2F 33 2F 30 2F 30 A1 00 66 2F 33 2F 30 2F 39 A1 00 66 2F 31 2F 30 2F 31',
    says: ['/3/0/0', '/3/0/9', '/1/0/1'],
  },
  {
    name: 'answer to Read-Composite, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: `A2 82 03 00 A2 00 74 ${manufacturer} 09 18 64 83 01 00 01 1A 00 01 51 80`,
    says: ['/3/0/0 String Open Mobile Alliance', '/3/0/9 Integer 100', '/1/0/1 Integer 86400'],
  },
  {
    name: 'delete a Resource Instance, SenML-ETCH CBOR',
    format: 'senml-etch-cbor',
    hex: '81 A2 00 69 2F 33 34 2F 30 2F 31 2F 33 02 F6',
    says: ['/34/0/1/3 None null'],
  },
  {
    name: 'Send with history, SenML CBOR',
    format: 'senml-cbor',
    hex: `83 A3 21 6C 2F ${temperature} 22 1A 65 53 F1 00 02 FA 41 B4 00 00 A2 06 38 3B 02 FA 41 B0 00 00
      A2 06 38 77 02 FA 41 AC 00 00`,
    says: [
      '/3303/0/5700 Float 22.5 @1700000000',
      '/3303/0/5700 Float 22 @1699999940',
      '/3303/0/5700 Float 21.5 @1699999880',
    ],
  },
  {name: 'Objlnk, TLV', format: 'tlv', base: '/65/0/2', hex: 'C4 02 00 42 00 01', says: ['/65/0/2 Objlnk 66:1']},
  {
    name: 'null link, TLV',
    format: 'tlv',
    base: '/65/0/2',
    hex: 'C4 02 FF FF FF FF',
    says: ['/65/0/2 Objlnk 65535:65535'],
  },
  {
    name: 'Objlnk, SenML CBOR',
    format: 'senml-cbor',
    hex: '81 A2 21 67 2F 36 35 2F 30 2F 32 63 76 6C 6F 64 36 36 3A 31',
    says: ['/65/0/2 Objlnk 66:1'],
  },
  {
    name: 'Objlnk, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: 'A1 83 18 41 00 02 64 36 36 3A 31',
    says: ['/65/0/2 Objlnk 66:1'],
  },
  {
    name: 'Objlnk in a multiple Resource, SenML CBOR',
    format: 'senml-cbor',
    hex: '81 A2 00 69 2F 36 35 2F 30 2F 30 2F 30 63 76 6C 6F 64 36 36 3A 30',
    says: ['/65/0/0/0 Objlnk 66:0'],
    encodes: false,
  },
  {
    name: 'Create without an ID, TLV',
    format: 'tlv',
    base: '/34',
    hex: 'C3 00 61 62 63 C1 01 01',
    says: ['/34/?/0 String abc', '/34/?/1 Boolean true'],
  },
  {
    name: 'Create instance 5, TLV',
    format: 'tlv',
    base: '/34',
    hex: '08 05 08 C3 00 61 62 63 C1 01 01',
    says: ['/34/5/0 String abc', '/34/5/1 Boolean true'],
  },
  {
    name: 'Create without an ID, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: 'A1 82 18 22 19 FF FF A2 00 63 61 62 63 01 F5',
    says: ['/34/65535/0 String abc', '/34/65535/1 Boolean true'],
  },
  {
    name: 'Server, TLV',
    format: 'tlv',
    base: '/1',
    hex: '08 00 0F C1 00 01 C4 01 00 01 51 80 C1 06 01 C1 07 55',
    says: ['/1/0/0 Integer 1', '/1/0/1 Integer 86400', '/1/0/6 Boolean true', '/1/0/7 String U'],
  },
  {
    name: 'two Servers, LwM2M CBOR',
    format: 'lwm2m-cbor',
    hex: `A1 01 A2 00 A7 00 18 65 01 1A 00 01 51 80 02 19 01 2C 03 19 17 70 05 1A 00 01 51 80 06 F5 07 61 55
      01 A7 00 18 66 01 1A 00 01 51 80 02 19 02 58 03 19 17 70 05 1A 00 01 51 80 06 F4 07 61 55`,
    says: [
      ...['0 Integer 101', '1 Integer 86400', '2 Integer 300', '3 Integer 6000', '5 Integer 86400'].map(
        (r) => `/1/0/${r}`,
      ),
      '/1/0/6 Boolean true',
      '/1/0/7 String U',
      ...['0 Integer 102', '1 Integer 86400', '2 Integer 600', '3 Integer 6000', '5 Integer 86400'].map(
        (r) => `/1/1/${r}`,
      ),
      '/1/1/6 Boolean false',
      '/1/1/7 String U',
    ],
  },
];
