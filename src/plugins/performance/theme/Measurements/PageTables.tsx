import type {ReactNode} from 'react';
import type {ComparedPage, Latest} from '@site/src/domain/performance';
import NumberTable, {toRatio} from './NumberTable';

/** What pages weigh, in KiB compressed. */
export function WeightTable({rows, ...run}: Latest<ComparedPage>): ReactNode {
  const head = ['Page', 'Site', 'HTML', 'Styles', 'Script', 'Rest', 'All', 'Portal = 1', 'Requests', 'Elements', 'axe'];
  const cells = rows.map((row) => [
    row.page,
    row.site,
    row.htmlKiB,
    row.styleKiB,
    row.scriptKiB,
    Math.round(10 * (row.imageKiB + row.fontKiB + row.otherKiB)) / 10,
    row.totalKiB,
    toRatio(row.ratios.total),
    row.requests,
    row.elements,
    row.axe,
  ]);
  return <NumberTable name="Weight of pages in KiB, compressed" run={run} head={head} rows={cells} />;
}

/** How fast pages are on a phone, in milliseconds. */
export function SpeedTable({rows, ...run}: Latest<ComparedPage>): ReactNode {
  const head = ['Page', 'Site', 'Score', 'LCP', 'Portal = 1', 'TBT', 'CLS', 'Click', 'Click, slow phone', 'Portal = 1'];
  const cells = rows.map((row) => [
    row.page,
    row.site,
    row.performance,
    row.largestPaintMs,
    toRatio(row.ratios.largestPaint),
    row.blockedMs,
    row.shift,
    row.clickMs,
    row.slowClickMs,
    toRatio(row.ratios.slowClick),
  ]);
  return <NumberTable name="Speed of pages on a phone, times in ms" run={run} head={head} rows={cells} />;
}
