import type {ReactNode} from 'react';
import type {ComparedBuild, Latest} from '@site/src/domain/performance';
import NumberTable, {toRatio} from './NumberTable';

const head = [
  'Site',
  'Registry',
  'State',
  'Pages',
  'CPU, s',
  'Portal = 1',
  'CPU a page, ms',
  'Wall, s',
  'Memory, MiB',
  'Output, MiB',
];

/** What builds cost; only processor time is compared. */
export default function BuildTable({rows, ...run}: Latest<ComparedBuild>): ReactNode {
  const cells = rows.map((row) => [
    row.site,
    `${row.times}×`,
    row.state,
    row.pages,
    row.cpuSeconds,
    toRatio(row.ratio),
    Math.round(10 * row.msPerPage) / 10,
    row.wallSeconds,
    row.memoryMiB,
    row.outputMiB,
  ]);
  return <NumberTable name="Builds" run={run} head={head} rows={cells} />;
}
