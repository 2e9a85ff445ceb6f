import fc from 'fast-check';
import {loadRegistry} from '../../content';
import {languages, writeConstants, type ConstantsSource, type Language} from '../constants';
import {nameAll, toCamel, toLowerSnake, toPascal, toUpperSnake} from '../identifiers';

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

test('two resources with one name keep apart by their IDs, also from a third with such a name', () => {
  const items = [
    {id: 1, name: 'State'},
    {id: 2, name: 'state'},
    {id: 3, name: 'State 1'},
  ];
  expect(nameAll(items, toUpperSnake)).toEqual([
    ['STATE_1_1', 1],
    ['STATE_2', 2],
    ['STATE_1_3', 3],
  ]);
});

test('identifiers are always different, and always identifiers', () => {
  const names = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('a', 'A', 'a 1', 'a 1 1', '1', '温度', '_'));
  const writers = fc.constantFrom(toUpperSnake, toCamel, toPascal, toLowerSnake);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(12)),
      fc.array(names, {minLength: 13, maxLength: 13}),
      writers,
      (ids, texts, to) => {
        const identifiers = nameAll(
          ids.map((id) => ({id, name: texts[id]!})),
          to,
        ).map(([identifier]) => identifier);
        expect(new Set(identifiers).size).toBe(identifiers.length);
        expect(identifiers.filter((identifier) => !/^(?:[A-Za-z]|_\d)\w*$/.test(identifier))).toEqual([]);
      },
    ),
  );
});

/** Words that no constant may have, and what a name of a constant looks like in the text of each language. */
const rules: Record<Language, {reserved: string; names: RegExp}> = {
  C: {reserved: 'default enum register int', names: /#define (\S+)/g},
  // A key of an object may be any word.
  TypeScript: {reserved: '', names: /^ {4}(\S+): \d/gm},
  Python: {reserved: 'None True False class def lambda mro', names: /^(?:class |\s+)?(\w+)(?: =|\(IntEnum)/gm},
  Java: {reserved: 'class default enum int _', names: /(?:int|class) (\w+)/g},
  Rust: {reserved: 'type fn mod self crate Self _', names: /(?:const|mod) (\w+)/g},
};

const awkward: ConstantsSource = {
  ...object,
  name: '3D printer',
  resources: ['class', 'default', 'enum', 'None', 'type', 'Self', 'int', '_', '2G', 'Object ID', 'class', '温度'].map(
    (name, id) => ({id, name}),
  ),
};

test.each(languages)('%s: names that are words of a language or begin with a digit become identifiers', (language) => {
  const {reserved, names} = rules[language];
  const found = [...writeConstants(awkward, language).matchAll(names)].map(([, name]) => name!);
  expect(found.length).toBeGreaterThanOrEqual(awkward.resources.length);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((name) => reserved.split(' ').includes(name) || !/^[A-Za-z_]\w*$/.test(name))).toEqual([]);
});

test('in C and C++ no name has two underscores in a row', () => {
  expect(writeConstants(awkward, 'C').split('\n').slice(1).join('\n')).not.toContain('__');
});

test.each([toUpperSnake, toCamel])('no object has the same identifier twice (%p)', (toIdentifier) => {
  for (const {versions} of loadRegistry('registry').registry.objects) {
    const identifiers = nameAll(versions.at(-1)!.resources, toIdentifier).map(([identifier]) => identifier);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  }
});
