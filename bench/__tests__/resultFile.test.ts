import {existsSync, mkdtempSync, readFileSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from '@jest/globals';
import {parseResult} from '../../src/domain/performance';
import {claimFile, recordDir, toText} from '../resultFile';

it('never takes the name of a measurement that there is', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'results-')), 'new');
  const files = [1, 2, 3].map(() => claimFile(folder, '2026-11-20-build'));
  expect(files.map((file) => path.basename(file))).toEqual([
    '2026-11-20-build.json',
    '2026-11-20-build-2.json',
    '2026-11-20-build-3.json',
  ]);
});

it('writes what the portal reads, a row a line', () => {
  const machine = {processor: 'A', cores: 2, memoryGiB: 16, node: 'v20.20.2'};
  const row = {site: 'portal', identifiers: 100, names: 98.5, questions: 90, indexMs: 80, exactKiB: 12, textsKiB: 150};
  const head = {kind: 'search', day: '2026-11-20', commit: 'abc', machine, versions: {portal: '3.10.2'}};
  const text = toText({...head, failures: []}, [row, row]);
  expect(parseResult(text, 'x.json')).toEqual({value: {...head, rows: [row, row]}, problems: []});
  expect(text.match(/^ {4}\{.*\},?$/gm)).toHaveLength(2);
  const failures = ['docusaurus: failed'];
  expect(parseResult(toText({...head, failures}, [row]), 'x.json').value?.failures).toEqual(failures);
});

it('has only measurements that can be read', () => {
  const names = existsSync(recordDir) ? readdirSync(recordDir).filter((name) => name.endsWith('.json')) : [];
  const problems = names.flatMap(
    (name) => parseResult(readFileSync(path.join(recordDir, name), 'utf8'), name).problems,
  );
  expect(problems).toEqual([]);
});
