import fc from 'fast-check';
import {itemXml, objectXml} from '../../registry/__tests__/fixtures/xml';
import {hasSnapshot, readSnapshot} from '../../registry/__tests__/fixtures/snapshot';
import {buildRegistry} from '../../registry';
import {checkSubmission, fixAll, toKnownRegistry} from '..';

const valid = objectXml({Description1: '\u201CTank\u201D'}, [itemXml(0), itemXml(1, {Type: 'integer'})]);
const pieces = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '\u201C',
  '\r',
  '\r\n',
  '<!--',
  '<![CDATA[',
  ']]>',
  '</',
  '\u{1F4A7}',
  '\uD800',
  ' ',
];

const mutated = fc
  .tuple(fc.nat(valid.length), fc.nat(60), fc.oneof(fc.constantFrom(...pieces), fc.string()))
  .map(([at, length, text]) => valid.slice(0, at) + text + valid.slice(at + length));

test('any mutation gives findings with a place in the text, never a crash', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const {definition, findings} = checkSubmission(text);
      const count = text.split(/\r\n|\n|\r/).length;
      expect(findings.every(({line}) => line >= 1 && line <= count)).toBe(true);
      expect(definition !== undefined || findings.some(({level}) => level === 'must')).toBe(true);
    }),
  );
});

test('fixing twice is fixing once', () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const fixed = fixAll(text);
      expect(fixAll(fixed)).toBe(fixed);
      expect(checkSubmission(fixed).findings.filter(({fix}) => fix)).toEqual([]);
    }),
  );
});

const bomb = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><x>${'&b;'.repeat(1000)}</x>`;

test.each([
  ['an entity bomb', bomb, 'doctype'],
  ['10 MB', valid.replace('Tank', 'x'.repeat(10_000_000)), 'too-large'],
  [
    'many Resources',
    objectXml(
      {},
      Array.from({length: 400}, (_, id) => itemXml(id)),
    ),
    'too-large',
  ],
  ['many empty Items', valid.replace('<Item', `${'<Item/>'.repeat(10_000)}<Item`), 'too-large'],
  ['deep nesting', '<a>'.repeat(40_000), 'too-deep'],
  ['an endless tag', `<LWM2M ${'a="b" '.repeat(20_000)}`, 'not-xml'],
  ['many quotes', '\u201C'.repeat(130_000), 'not-xml'],
  ['many opening brackets', '<'.repeat(130_000), 'not-xml'],
  ['open comments with quotes', '<!--\u201C'.repeat(26_000), 'not-xml'],
  ['nothing', '', 'not-xml'],
])('%s is refused', (_, text, rule) => {
  const {definition, findings} = checkSubmission(text);
  expect(definition).toBeUndefined();
  expect(findings.map((finding) => finding.rule)).toContain(rule);
});

(hasSnapshot ? test : test.skip)('no registered definition of today must be corrected', () => {
  const files = readSnapshot();
  const {registry} = buildRegistry({files});
  const known = toKnownRegistry(registry);
  const wrong = files
    .filter(({path}) => /^\d+\.xml$/.test(path))
    .flatMap(({path, text}) => {
      const registered = registry.objects.find(({objectId}) => `${objectId}.xml` === path)?.versions ?? [];
      const {findings} = checkSubmission(text, {file: path, known, registered});
      return findings.filter(({level}) => level === 'must').map(({rule}) => `${path} ${rule}`);
    });
  expect(wrong).toEqual([]);
});
