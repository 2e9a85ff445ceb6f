import type {ReactNode} from 'react';
import type {Latest, SearchRow} from '@site/src/domain/performance';
import NumberTable from './NumberTable';

const head = [
  'Site',
  'Identifiers, %',
  'Names and typos, %',
  'Questions, %',
  'Indexing, ms',
  'First file, KiB',
  'Texts, KiB',
];

/** How well the search answers, and what it weighs. */
export default function SearchTable({rows, ...run}: Latest<SearchRow>): ReactNode {
  const cells = rows.map((row) => [
    row.site,
    row.identifiers,
    row.names,
    row.questions,
    row.indexMs,
    row.exactKiB,
    row.textsKiB,
  ]);
  return <NumberTable name="Search" run={run} head={head} rows={cells} />;
}
