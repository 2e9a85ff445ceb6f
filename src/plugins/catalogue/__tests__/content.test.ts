import {cpSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {revisions} from '../../../../config/revisions';
import {parseImplementations, parseSpecifications, parseTestEvents, parseTools} from '../../../domain/catalogue';
import {loadCatalogue} from '../content';

const catalogue = loadCatalogue('.');

test('releases come newest first, with the days on which they were approved', () => {
  const {releases} = catalogue.specifications;
  expect(releases.map(({release}) => release)).toEqual([
    '1.2.2',
    '1.2.1',
    '1.2',
    '1.1.1',
    '1.1',
    '1.0.2',
    '1.0.1',
    '1.0',
  ]);
  for (const {release, released} of revisions) {
    expect(releases.find((each) => each.release === release)?.approved).toBe(released);
  }
  expect(releases.at(-1)!.documents.map(({name}) => name)).toEqual(['TS', 'ERELD']);
});

test('every entry names its source', () => {
  const {implementations} = catalogue.implementations;
  expect(implementations.length).toBeGreaterThanOrEqual(10);
  expect([...implementations, ...catalogue.tools.tools].filter(({source, date}) => !source || !date)).toEqual([]);
  expect(catalogue['test-events'].source).toMatch(/^https:/);
});

test.each([
  ['implementations', parseImplementations, 'implementations:\n  - name: X\n    roles: [bridge]', 5],
  [
    'tools',
    parseTools,
    'tools:\n  - {name: X, url: example.org, text: Y, source: https://example.org, date: 2026-01-01}',
    1,
  ],
  [
    'test events',
    parseTestEvents,
    'source: https://example.org\ndate: 2026-01-01\nevents:\n  - {name: X, wher: Y, when: Z}',
    2,
  ],
  ['specifications', parseSpecifications, 'date: 2026-01-01\ntests: []\nenablers:\n  - {name: X}', 3],
])('mistakes in %s are all told', (_, parse, source, count) => {
  const {value, problems} = parse(source, 'data.yml');
  expect(value).toBeUndefined();
  expect(problems).toHaveLength(count);
});

test('mistakes stop the build with every file, line and the way out', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
  cpSync('data', path.join(site, 'data'), {recursive: true});
  writeFileSync(path.join(site, 'data/tools.yml'), 'tool: []\n');
  writeFileSync(path.join(site, 'data/test-events.yml'), 'date: soon\n');
  expect(() => loadCatalogue(site)).toThrow(
    /data\/tools\.yml:1:1 .*\n.*\ndata\/test-events\.yml:1:7 date: "soon"[^]*\/contribute\/write-a-page\/$/,
  );
});
