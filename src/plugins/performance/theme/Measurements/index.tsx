import type {ReactNode} from 'react';
import type {Trend} from '@site/src/domain/performance';
import BuildTable from './BuildTable';
import {SpeedTable, WeightTable} from './PageTables';
import RunTable from './RunTable';
import SearchTable from './SearchTable';
import TrendChart from './TrendChart';

/** How each number of the portal went, the oldest first. */
export function Charts({series}: Trend): ReactNode {
  return series.length > 0 ? series.map((each) => <TrendChart key={each.name} {...each} />) : <Nothing />;
}

/** The newest measurement of builds. */
export function Builds({latest}: Trend): ReactNode {
  return latest.build ? <BuildTable {...latest.build} /> : <Nothing />;
}

/** The newest measurement of pages. */
export function Pages({latest}: Trend): ReactNode {
  return latest.pages ? (
    <>
      <WeightTable {...latest.pages} />
      <SpeedTable {...latest.pages} />
    </>
  ) : (
    <Nothing />
  );
}

/** The newest measurement of the search. */
export function Search({latest}: Trend): ReactNode {
  return latest.search ? <SearchTable {...latest.search} /> : <Nothing />;
}

/** All measurements with their machines and versions. */
export function Runs({runs}: Trend): ReactNode {
  return runs.length > 0 ? <RunTable runs={runs} /> : <Nothing />;
}

function Nothing(): ReactNode {
  return <p>No measurement has been put on record yet.</p>;
}
