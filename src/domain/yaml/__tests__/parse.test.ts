import fc from 'fast-check';
import {day, httpAddress, listOf, markdown, oneOf, parseYaml, record, slug, text} from '..';

const plant = record(
  {name: text, kind: oneOf(['tree', 'bush']), since: day},
  {id: slug, home: httpAddress, about: markdown},
);
const read = (source: string) => parseYaml(source, 'garden.yml', listOf(plant));
const wrong = (source: string) =>
  read(source).problems.map(({line, column, message}) => `${line}:${column} ${message}`);

test('a file that fits becomes a value, with texts as written', () => {
  const {value, problems} = read(
    '- name: Oak\n  kind: tree\n  since: 2026-02-28\n  id: oak-1\n  about: |\n    Grows *slowly*.\n',
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([{name: 'Oak', kind: 'tree', since: '2026-02-28', id: 'oak-1', about: 'Grows *slowly*.'}]);
});

test('1.0 stays the text 1.0', () => {
  expect(parseYaml('[1.0, 1.10]', 'a.yml', listOf(text)).value).toEqual(['1.0', '1.10']);
});

test.each<[string, string, string[]]>([
  ['no list', 'name: Oak', ['1:1 a list is needed here, with at least 1 item.']],
  ['an empty file', '', ['1:1 a list is needed here, with at least 1 item.']],
  ['an item that is no map', '- Oak', ['1:3 a map is needed here, with the keys name, kind, since.']],
  ['missing keys', '- name: Oak', ['1:3 the key "kind" is missing.', '1:3 the key "since" is missing.']],
  [
    'an unknown key',
    '- name: Oak\n  kind: tree\n  since: 2026-02-28\n  hom: https://example.org',
    ['4:3 there is no key "hom". Did you mean "home"? Allowed: name, kind, since, id, home, about.'],
  ],
  [
    'a value that is not allowed',
    '- name: Oak\n  kind: bus\n  since: 2026-02-28',
    ['2:9 kind: "bus" is not allowed here. Did you mean "bush"? Allowed: tree, bush.'],
  ],
  ['an empty text', '- name: ""\n  kind: tree\n  since: 2026-02-28', ['1:9 name: a text is needed here.']],
  ['a key without a value', '- name:\n  kind: tree\n  since: 2026-02-28', ['1:8 name: a text is needed here.']],
  [
    'days that do not exist',
    '- {name: A, kind: tree, since: 2026-02-29}\n- {name: B, kind: tree, since: 2026-13-01}\n- {name: C, kind: tree, since: yesterday}',
    [
      '1:32 since: "2026-02-29" is not a day; write it as 2026-11-20.',
      '2:32 since: "2026-13-01" is not a day; write it as 2026-11-20.',
      '3:32 since: "yesterday" is not a day; write it as 2026-11-20.',
    ],
  ],
  [
    'an id and an address that cannot be one',
    '- name: Oak\n  kind: tree\n  since: 2026-02-28\n  id: Oak 1\n  home: example.org',
    [
      '4:7 id: "Oak 1" is not an id: small letters, digits and hyphens, for example endpoint-name-and-psk.',
      '5:9 home: "example.org" is not an address; begin with https://.',
    ],
  ],
  [
    'HTML in Markdown, at its own line',
    '- name: Oak\n  kind: tree\n  since: 2026-02-28\n  about: |\n    Fine.\n\n    A <b>bold</b> word.\n',
    [
      '7:1 about: HTML is not allowed; put < and > between back-ticks, or write the address as [words](address).',
      '7:1 about: HTML is not allowed; put < and > between back-ticks, or write the address as [words](address).',
    ],
  ],
  [
    'a heading and a picture in Markdown',
    '- name: Oak\n  kind: tree\n  since: 2026-02-28\n  about: |\n    ## Big\n    ![tree](tree.png)\n',
    [
      '5:1 about: headings are not allowed; begin a paragraph with **bold words**.',
      '6:1 about: pictures are not allowed.',
    ],
  ],
])('%s is told with its place', (_, source, expected) => {
  expect(wrong(source)).toEqual(expected);
});

test.each([
  ['a tab', '- name: Oak\n\tkind: tree'],
  ['a key twice', '- {name: Oak, name: Elm}'],
  ['an open quote', '- name: "Oak'],
])('%s is told as a mistake in YAML', (_, source) => {
  const {value, problems} = read(source);
  expect(value).toBeUndefined();
  expect(problems[0]!.message).toMatch(/^This is not YAML: /);
});

test('no text breaks the reader, and each gives a value or a problem', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
      const {value, problems} = read(source);
      expect(value === undefined).toBe(problems.length > 0);
    }),
  );
});
