import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from '@jest/globals';
import {loadTrend, resultsDir} from '../content';

const row = {site: 'portal', identifiers: 100, names: 98, questions: 90, indexMs: 80, exactKiB: 12, textsKiB: 150};
const machine = {processor: 'A', cores: 2, memoryGiB: 16, node: 'v20.20.2'};

function writeSite(files: Record<string, object>): string {
  const site = mkdtempSync(path.join(tmpdir(), 'performance-'));
  mkdirSync(path.join(site, resultsDir), {recursive: true});
  Object.entries(files).forEach(([name, value]) =>
    writeFileSync(path.join(site, resultsDir, name), JSON.stringify(value, null, 2)),
  );
  return site;
}

const result = (commit: string) => ({kind: 'search', day: '2026-11-20', commit, machine, versions: {}, rows: [row]});

test('measurements come in the order in which they were made', () => {
  const site = writeSite({
    '2026-11-20-search-10.json': result('4'),
    '2026-11-20-search-2.json': result('3'),
    '2026-11-20-search.json': result('2'),
    '2026-11-09-search-3.json': result('1'),
  });
  expect(loadTrend(site).runs.map(({commit}) => commit)).toEqual(['1', '2', '3', '4']);
});

test('a portal without measurements can be built', () => {
  expect(loadTrend(mkdtempSync(path.join(tmpdir(), 'performance-'))).runs).toEqual([]);
});

test('mistakes stop the build with file, line and the way out', () => {
  const site = writeSite({'2026-11-20-a.json': {...result('1'), kind: 'serach'}, '2026-11-20-b.json': {}});
  expect(() => loadTrend(site)).toThrow(
    /bench\/results\/2026-11-20-a\.json:2:11 kind: "serach"[^]*2026-11-20-b\.json:1:1 [^]*\/contribute\/performance\/$/,
  );
});
