import {comparePages, type PageRow} from '../../src/domain/performance';
import {printTable} from '../report';

const toRatio = (value: number | undefined) => value && `${value.toFixed(2)}×`;

/** Prints what was measured: weight, speed, and each peer as a multiple of the portal. */
export function printPages(rows: readonly PageRow[]): void {
  const compared = comparePages(rows);
  printTable(
    'Weight in KiB, compressed with gzip',
    [
      'page',
      'site',
      'HTML',
      'style',
      'script',
      'image',
      'font',
      'other',
      'all',
      'ratio',
      'requests',
      'elements',
      'axe',
    ],
    compared.map((row) => [
      row.page,
      row.site,
      row.htmlKiB,
      row.styleKiB,
      row.scriptKiB,
      row.imageKiB,
      row.fontKiB,
      row.otherKiB,
      row.totalKiB,
      toRatio(row.ratios.total),
      row.requests,
      row.elements,
      row.axe,
    ]),
  );
  printTable(
    'Lighthouse for phones; click to the next page. Times in ms, of this machine',
    ['page', 'site', 'score', 'others', 'FCP', 'LCP', 'ratio', 'TBT', 'CLS', 'click', 'slow click', 'ratio'],
    compared.map((row) => [
      row.page,
      row.site,
      row.performance,
      row.others,
      row.firstPaintMs,
      row.largestPaintMs,
      toRatio(row.ratios.largestPaint),
      row.blockedMs,
      row.shift,
      row.clickMs,
      row.slowClickMs,
      toRatio(row.ratios.slowClick),
    ]),
  );
}
