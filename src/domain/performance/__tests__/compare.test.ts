import {expect, it} from '@jest/globals';
import {compareBuilds} from '../compareBuilds';
import {comparePages} from '../comparePages';
import type {BuildRow, PageRow} from '../result';

const build = (site: string, times: number, state: BuildRow['state'], cpuSeconds: number): BuildRow => ({
  ...{site, times, state, cpuSeconds, pages: 400},
  ...{wallSeconds: 9, memoryMiB: 900, outputMiB: 40},
});

it('sets a build against the portal from as large a registry in the same state', () => {
  const rows = [
    build('portal', 1, 'cold', 10),
    build('portal', 1, 'warm', 4),
    build('astro', 1, 'cold', 15),
    build('astro', 1, 'warm', 2),
    build('astro', 10, 'cold', 90),
  ];
  expect(compareBuilds(rows).map(({ratio, msPerPage}) => [ratio, msPerPage])).toEqual([
    [1, 25],
    [1, 10],
    [1.5, 37.5],
    [0.5, 5],
    [undefined, 225],
  ]);
});

const page = (site: string, kind: string, scriptKiB: number, times: Partial<PageRow>): PageRow => ({
  ...{site, page: kind, htmlKiB: 5.1, styleKiB: 0, scriptKiB, imageKiB: 1, fontKiB: 0, otherKiB: 0},
  ...{requests: 5, elements: 300, axe: 0},
  ...times,
});

it('sets a page against that of the portal of the same kind', () => {
  const rows = [
    page('portal', 'home', 3.9, {largestPaintMs: 1000, slowClickMs: 0}),
    page('astro', 'home', 13.9, {largestPaintMs: 1500, slowClickMs: 300}),
    page('astro', 'update', 1, {largestPaintMs: 1500}),
  ];
  expect(comparePages(rows).map(({totalKiB, ratios}) => [totalKiB, ratios])).toEqual([
    [10, {total: 1, largestPaint: 1, slowClick: undefined}],
    [20, {total: 2, largestPaint: 1.5, slowClick: undefined}],
    [7.1, {total: undefined, largestPaint: undefined, slowClick: undefined}],
  ]);
});
