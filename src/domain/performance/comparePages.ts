import type {PageRow} from './result';

/** A page beside that of the portal of the same kind. */
export interface ComparedPage extends PageRow {
  /** All that the page loads, compressed. */
  totalKiB: number;
  /** As multiples of the portal's numbers; undefined where one of the two was not measured or the portal's is 0. */
  ratios: {total?: number; largestPaint?: number; slowClick?: number};
}

/** Sets each page against that of the site named `base` in the same measurement. */
export function comparePages(rows: readonly PageRow[], base = 'portal'): ComparedPage[] {
  return rows.map((row) => {
    const own = rows.find(({site, page}) => site === base && page === row.page);
    return {
      ...row,
      totalKiB: totalOf(row),
      ratios: {
        total: ratio(totalOf(row), own && totalOf(own)),
        largestPaint: ratio(row.largestPaintMs, own?.largestPaintMs),
        slowClick: ratio(row.slowClickMs, own?.slowClickMs),
      },
    };
  });
}

function totalOf({htmlKiB, styleKiB, scriptKiB, imageKiB, fontKiB, otherKiB}: PageRow): number {
  const total = htmlKiB + styleKiB + scriptKiB + imageKiB + fontKiB + otherKiB;
  return Math.round(10 * total) / 10;
}

function ratio(value?: number, base?: number): number | undefined {
  return value === undefined || !base ? undefined : value / base;
}
