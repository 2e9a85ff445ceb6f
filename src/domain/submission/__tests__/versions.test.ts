import {itemXml, versionXml} from '../../registry/__tests__/fixtures/xml';
import {parseObject, type ObjectDefinition} from '../../registry';
import {checkSubmission, diffToRegistered} from '..';

const parse = (text: string): ObjectDefinition => parseObject(text, 'x').value!.definition;
const first = versionXml('1.0');
const registered = [parse(first)];
const mandatory = itemXml(1, {Name: 'Depth'});
const optional = itemXml(1, {Name: 'Depth', Mandatory: 'Optional'});

test.each([
  ['the registered version itself', first, []],
  ['the same version with another content', versionXml('1.0', [itemXml(0), optional]), ['version-taken']],
  ['a mandatory Resource with a minor number', versionXml('1.1', [itemXml(0), mandatory]), ['version-too-low']],
  ['a mandatory Resource with a major number', versionXml('2.0', [itemXml(0), mandatory]), []],
  ['an optional Resource with a minor number', versionXml('1.1', [itemXml(0), optional]), []],
  ['an optional Resource with a major number', versionXml('2.0', [itemXml(0), optional]), ['version-higher']],
  ['another name', versionXml('2.0', undefined, {Name: 'Boat'}), ['version-higher', 'forbidden-change']],
])('%s', (_, text, expected) => {
  const {findings} = checkSubmission(text, {registered});
  expect(findings.map(({rule}) => rule).filter((rule) => /version|forbidden/.test(rule))).toEqual([...expected].sort());
});

test('the version is compared with the newest before it, whatever their order', () => {
  const versions = ['2.0', '1.0', '1.2'].map((version) => parse(versionXml(version)));
  expect(diffToRegistered(parse(versionXml('1.3')), versions)?.from).toBe('1.2');
  expect(diffToRegistered(parse(versionXml('0.9')), versions)?.from).toBe('2.0');
  expect(diffToRegistered(parse(versionXml('1.3')), [])).toBeUndefined();
});
