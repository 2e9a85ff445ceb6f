import {loadRegistry} from '../../content';
import {writeConstants, type ConstantsSource} from '../constants';
import {nameAll, toCamel, toPascal, toUpperSnake} from '../identifiers';

const object: ConstantsSource = {
  id: 2,
  name: 'LwM2M Access Control',
  urn: 'urn:oma:lwm2m:oma:2:1.1',
  version: '1.1',
  resources: [
    {id: 0, name: 'Object ID'},
    {id: 3, name: 'Access Control Owner'},
  ],
};

test.each([
  ['C', '#define LWM2M_LWM2M_ACCESS_CONTROL_OBJECT_ID_0 0'],
  ['C', '#define LWM2M_LWM2M_ACCESS_CONTROL_OBJECT_ID 2'],
  ['TypeScript', '    accessControlOwner: 3,'],
  ['Python', 'class Lwm2mAccessControlResource(IntEnum):'],
  ['Java', '    public static final int OBJECT_ID_0 = 0;'],
  ['Rust', '    pub const ACCESS_CONTROL_OWNER: u16 = 3;'],
] as const)('%s has the line %s', (language, line) => {
  expect(writeConstants(object, language).split('\n')).toContain(line);
});

test.each([
  ['5GNR Connectivity', '_5GNR_CONNECTIVITY', '_5gnrConnectivity', '_5gnrConnectivity'],
  ['Tx/Rx  (kB)', 'TX_RX_KB', 'txRxKb', 'TxRxKb'],
  ['Équipe', 'EQUIPE', 'equipe', 'Equipe'],
])('%s becomes %s, %s, %s', (name, upper, camel, pascal) => {
  expect([toUpperSnake(name), toCamel(name), toPascal(name)]).toEqual([upper, camel, pascal]);
});

test('two resources with one name keep apart by their IDs', () => {
  const items = [
    {id: 1, name: 'State'},
    {id: 2, name: 'state'},
  ];
  expect(nameAll(items, toUpperSnake)).toEqual([
    ['STATE_1', 1],
    ['STATE_2', 2],
  ]);
});

test.each([toUpperSnake, toCamel])('no object has the same identifier twice (%p)', (toIdentifier) => {
  for (const {versions} of loadRegistry('registry').registry.objects) {
    const identifiers = nameAll(versions.at(-1)!.resources, toIdentifier).map(([identifier]) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  }
});
