import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {itemXml, objectXml} from '../../registry/__tests__/fixtures/xml';
import {parseObject} from '../../registry';
import {diffLines, nearestObjects, nearestReusable, toSubmissionFiles, toZip, type KnownRegistry} from '..';

const known: KnownRegistry = {
  objects: [
    {id: 3300, name: 'Water Tank', versions: ['1.0'], reusable: [5700, 5701]},
    {id: 3301, name: 'Lamp', versions: ['1.0'], reusable: [5850]},
  ],
  reusable: [
    {id: 5700, name: 'Sensor Value', operations: 'R', type: 'Float', description: 'Value.', submitter: 'IPSO'},
    {id: 5600, name: 'Level', operations: 'R', type: 'Integer', description: 'Level.', submitter: 'IPSO'},
  ],
  units: [],
};
const text = objectXml({Name: 'Tank', Description1: 'A &lt;big> tank'}, [itemXml(0), itemXml(5999, {Name: 'New'})]);
const {definition} = parseObject(text, 'x').value!;

test('a submission has the definition, its copy, and what to add to the lists', () => {
  const files = new Map(toSubmissionFiles(text, definition, known).map((file) => [file.path, file.text]));
  expect([...files.keys()]).toEqual([
    '10241.xml',
    'version_history/10241-1_0.xml',
    'add-to-DDF.xml',
    'add-to-Common.xml',
  ]);
  expect(files.get('version_history/10241-1_0.xml')).toBe(text);
  expect(files.get('add-to-DDF.xml')).toContain('<Description>A &lt;big&gt; tank</Description>');
  expect(files.get('add-to-DDF.xml')).toContain('<Source>2</Source>');
  expect(files.get('add-to-Common.xml')).toContain('<Item ID="5999">\n  <Name>New</Name>');
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

(hasPython ? test : test.skip)('other programs read the archive', () => {
  const place = join(mkdtempSync(join(tmpdir(), 'submission-')), 'a.zip');
  writeFileSync(
    place,
    toZip([
      {path: 'a/ü.xml', text: 'one\n'},
      {path: 'b.xml', text: ''},
    ]),
  );
  const script =
    'import sys,zipfile,json; z=zipfile.ZipFile(sys.argv[1]); print(json.dumps([z.testzip(), [[n, z.read(n).decode()] for n in z.namelist()]]))';
  const out = execFileSync('python3', ['-c', script, place], {encoding: 'utf8'});
  expect(JSON.parse(out)).toEqual([
    null,
    [
      ['a/ü.xml', 'one\n'],
      ['b.xml', ''],
    ],
  ]);
});

test('Objects and Resources that are alike are found', () => {
  expect(nearestObjects(definition, known).map(({object}) => object.id)).toEqual([3300]);
  expect(nearestReusable(definition, known).map(({reusable}) => reusable.id)).toEqual([5600]);
});

test.each([
  ['a\nb\nc\n', 'a\nB\nc\n', ['-2 b', '+2 B']],
  ['a\nc\n', 'a\nb\nc\n', ['+2 b']],
  ['a\nb\n', 'a\n', ['-2 b']],
  ['a\r\n', 'a\n', ['-1 a␍', '+1 a']],
  ['a', 'a\n', ['-1 a (no line feed)', '+1 a']],
  ['', '', []],
])('diff of %j and %j', (before, after, expected) => {
  expect(diffLines(before, after).map(({side, line, text: each}) => `${side}${line} ${each}`)).toEqual(expected);
});

test('a diff leads from one text to the other', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c'), {maxLength: 60})
    .map((all) => all.map((each) => `${each}\n`).join(''));
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = diffLines(before, after);
      const keep = (text_: string, side: string) => {
        const gone = new Set(diff.filter((each) => each.side === side).map(({line}) => line));
        return text_.split('\n').filter((_, index) => !gone.has(index + 1));
      };
      expect(keep(before, '-')).toEqual(keep(after, '+'));
    }),
  );
});
