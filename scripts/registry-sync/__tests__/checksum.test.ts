import {toChecksum} from '../checksum';
import {readFolder} from '../folder';
import {hasSnapshot, snapshotDirectory} from '../../../src/domain/registry/__tests__/fixtures/snapshot';
import {readPin} from '../pin';
import {toFiles} from './fixtures/portal';

const texts = {'3.xml': '<a>\n</a>\n', 'version_history/3-1_0.xml': '<b/>'};

test('the order of the files and their line ends do not count', () => {
  const [one, two] = toFiles({...texts, '3.xml': '<a>\r\n</a>\r\n'});
  expect(toChecksum([two!, one!])).toBe(toChecksum(toFiles(texts)));
});

test.each<[string, Record<string, string>]>([
  ['a changed letter', {...texts, '3.xml': '<a>\n</a>\n '}],
  ['another name', {'4.xml': texts['3.xml'], 'version_history/3-1_0.xml': '<b/>'}],
  ['a missing file', {'3.xml': texts['3.xml']}],
  ['exchanged contents', {'3.xml': '<b/>', 'version_history/3-1_0.xml': texts['3.xml']}],
])('%s gives another checksum', (_, changed) => {
  expect(toChecksum(toFiles(changed))).not.toBe(toChecksum(toFiles(texts)));
});

test('it is the sum that sha256sum makes of its own list', () => {
  expect(toChecksum(toFiles({'a.xml': 'a\n'}))).toBe(
    'a3673f61e822f778a72304bdedf764fa72c4ff7d3561886c176c4820a7cf1646',
  );
});

(hasSnapshot ? test : test.skip)('the pin has the checksum of the official files', async () => {
  const files = await readFolder(snapshotDirectory);
  const pin = await readPin('registry/SOURCE.json');
  expect({files: files.length, sha256: toChecksum(files)}).toEqual({files: pin.files, sha256: pin.sha256});
});
