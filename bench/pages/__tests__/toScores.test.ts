import {expect, it} from '@jest/globals';
import {toScores, type Report} from '../lighthouse';

const report = (performance: number | null, paint: number, others = {}): Report => ({
  categories: {performance: {score: performance}, ...others},
  audits: {
    'first-contentful-paint': {numericValue: 800},
    'largest-contentful-paint': {numericValue: paint},
    'total-blocking-time': {numericValue: 12.4},
    'cumulative-layout-shift': {numericValue: 0.104},
  },
});
const others = {accessibility: {score: 1}, seo: {score: 0.92}};

it('gives the median of each number, and the lowest of the other categories', () => {
  expect(toScores([report(0.9, 1000, others), report(1, 3000), report(0.98, 1200)])).toEqual({
    performance: 98,
    others: 92,
    firstPaintMs: 800,
    largestPaintMs: 1200,
    blockedMs: 12,
    shift: 0.1,
  });
});

it('does not take a page that did not load for a slow one', () => {
  expect(() => toScores([report(null, 1000, others)])).toThrow('Lighthouse has no number for performance');
});
