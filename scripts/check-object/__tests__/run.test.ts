import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {objectXml} from '../../../src/domain/registry/__tests__/fixtures/xml';
import {run} from '../run';

const registry = ['--registry', join(process.cwd(), 'registry')];
const licensed = objectXml().replace('<LWM2M', '<!-- BSD-3-Clause -->\n<LWM2M');

function write(text: string): {folder: string; file: string} {
  const folder = mkdtempSync(join(tmpdir(), 'check-object-'));
  const file = join(folder, '10241.xml');
  writeFileSync(file, text);
  return {folder, file};
}

test.each([
  ['a right file', licensed, 0, 'nothing to change'],
  ['a finding that only should be looked at', objectXml(), 0, 'no-licence'],
  ['a wrong URN', licensed.replace('x:10241', 'ext:10241'), 1, ':8:1 must ObjectURN is'],
  ['no XML', 'text', 2, 'not-xml'],
])('%s', (_, text, status, words) => {
  const {folder} = write(text);
  const outcome = run([...registry, '10241.xml'], folder);
  expect(outcome.status).toBe(status);
  expect(outcome.out).toContain(words);
});

test.each([
  ['a file that is not there', ['none.xml'], 'none.xml cannot be read'],
  ['no file', [], 'Name a file'],
  ['an unknown flag', ['--what'], '--what'],
])('%s is status 2', (_, args, words) => {
  const {status, error} = run([...registry, ...args], tmpdir());
  expect(status).toBe(2);
  expect(error).toContain(words);
});

test('--fix corrects the file, and then nothing stands in the way', () => {
  const {folder, file} = write(licensed.replace('x:10241', 'ext:10241'));
  expect(run([...registry, '--fix', '10241.xml'], folder).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(licensed);
});

test('--json says the same to programs', () => {
  const {folder} = write(objectXml());
  const [file] = JSON.parse(run([...registry, '--json', '10241.xml'], folder).out);
  expect(file).toMatchObject({file: '10241.xml', fixed: false, findings: [{rule: 'no-licence', level: 'should'}]});
});
