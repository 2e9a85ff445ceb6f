import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {hashData, stageData} from '../files';

let site: string;
const data = {id: 3303, text: 'two  blanks\n', list: [1, {}]};

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'data-routes-'));
  mkdirSync(path.join(site, 'registry'));
  writeFileSync(path.join(site, 'registry/3303.json'), JSON.stringify(data, null, 2));
});
afterEach(() => rmSync(site, {recursive: true}));

const stage = () => {
  const staged = path.join(site, 'staged');
  stageData(new Map([['o3303.json', '@generated/registry/3303.json']]), site, staged);
  return staged;
};

test('the data of a family of pages are published as they are, in one line', () => {
  expect(readFileSync(path.join(stage(), 'o3303.json'), 'utf8')).toBe(JSON.stringify(data));
});

test('what was there before goes', () => {
  mkdirSync(path.join(site, 'staged'));
  writeFileSync(path.join(site, 'staged/old.json'), '{}');
  expect(readdirSync(stage())).toEqual(['o3303.json']);
});

test('the name of the folder changes with the data', () => {
  const before = hashData(stage());
  writeFileSync(path.join(site, 'registry/3303.json'), JSON.stringify({...data, id: 3304}));
  expect(hashData(stage())).not.toBe(before);
});
