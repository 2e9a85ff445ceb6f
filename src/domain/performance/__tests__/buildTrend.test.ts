import {describe, expect, it} from '@jest/globals';
import {buildTrend} from '../buildTrend';
import {drawChart} from '../drawChart';
import type {BuildResult, PagesResult} from '../result';

const machine = {processor: 'A', cores: 2, memoryGiB: 16, node: 'v20.20.2'};
const head = {commit: 'abc', machine, versions: {portal: '3.10.2'}};
const cost = {pages: 400, wallSeconds: 9, memoryMiB: 900, outputMiB: 40};
const build = (day: string, cpuSeconds: number): BuildResult => ({
  ...head,
  ...{kind: 'build', day},
  rows: [
    {site: 'astro', times: 1, state: 'cold', cpuSeconds: 1, ...cost},
    {site: 'portal', times: 10, state: 'cold', cpuSeconds: 60, ...cost},
    {site: 'portal', times: 1, state: 'cold', cpuSeconds, ...cost},
  ],
});
const page = {styleKiB: 10, scriptKiB: 100, imageKiB: 0, fontKiB: 0, otherKiB: 0, requests: 9, elements: 300, axe: 0};
const pages: PagesResult = {
  ...head,
  ...{kind: 'pages', day: '2026-11-21'},
  rows: [
    {site: 'portal', page: 'home', htmlKiB: 5, largestPaintMs: 900, ...page},
    {site: 'portal', page: 'update', htmlKiB: 6, ...page},
    {site: 'astro', page: 'home', htmlKiB: 50, largestPaintMs: 5000, ...page},
  ],
};

describe('the trend', () => {
  it('follows the numbers of the portal, not those of others or of larger registries', () => {
    const {series} = buildTrend([build('2026-11-20', 12), pages, build('2026-11-22', 10)]);
    expect(series.map(({unit, points}) => [unit, points.map(({day, value}) => [day, value])])).toEqual([
      [
        's',
        [
          ['2026-11-20', 12],
          ['2026-11-22', 10],
        ],
      ],
      ['ms', [['2026-11-21', 900]]],
      ['KiB', [['2026-11-21', 116]]],
    ]);
  });

  it('shows the newest measurement of each kind with its machine', () => {
    const {latest, runs} = buildTrend([build('2026-11-20', 12), pages, build('2026-11-22', 10)]);
    expect(latest.build).toMatchObject({day: '2026-11-22', machine: 'A, 2 cores, 16 GiB, Node 20.20.2'});
    expect(latest.build?.rows[0]?.ratio).toBe(0.1);
    expect(latest.search).toBeUndefined();
    expect(runs.map(({kind}) => kind)).toEqual(['build', 'pages', 'build']);
  });

  it('is empty before the first measurement', () => {
    expect(buildTrend([])).toEqual({runs: [], latest: {}, series: []});
  });
});

describe('the chart', () => {
  const draw = (...values: [value: number, machine: string][]) =>
    drawChart({
      name: 'x',
      unit: 's',
      points: values.map(([value, of]) => ({day: '2026-11-20', commit: 'a', machine: of, value})),
    });

  it('begins at zero and has a scale that can be read', () => {
    const {ticks, dots, height} = draw([12, 'A'], [0, 'A']);
    expect(ticks.map(({value}) => value)).toEqual([0, 10, 20]);
    expect(dots[1]!.y).toBe(ticks[0]!.y);
    expect(dots[0]!.y).toBeLessThan(ticks[1]!.y);
    expect(dots.every(({y}) => y > 0 && y < height)).toBe(true);
  });

  it('does not join numbers of different machines', () => {
    const {paths, dots} = draw([1, 'A'], [2, 'B'], [3, 'A']);
    expect(paths).toEqual([`M${dots[0]!.x} ${dots[0]!.y}L${dots[2]!.x} ${dots[2]!.y}`, `M${dots[1]!.x} ${dots[1]!.y}`]);
  });

  it.each([[0], [1e-3], [4.5], [99_999]])('has a place for %d alone', (value) => {
    const {dots, ticks} = draw([value, 'A']);
    expect(dots).toHaveLength(1);
    expect(ticks.at(-1)!.value).toBeGreaterThanOrEqual(value);
    expect(Number.isFinite(dots[0]!.y)).toBe(true);
  });
});
