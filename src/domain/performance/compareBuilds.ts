import type {BuildRow} from './result';

/** A build beside that of the portal from as large a registry in the same state. */
export interface ComparedBuild extends BuildRow {
  /** Processor time for each page, in milliseconds. */
  msPerPage: number;
  /** Processor time, as a multiple of the portal's; undefined where that was not measured. */
  ratio?: number;
}

/** Sets each build against the site named `base` in the same measurement. Only processor time is compared. */
export function compareBuilds(rows: readonly BuildRow[], base = 'portal'): ComparedBuild[] {
  return rows.map((row) => {
    const own = rows.find(({site, times, state}) => site === base && times === row.times && state === row.state);
    return {
      ...row,
      msPerPage: (1000 * row.cpuSeconds) / row.pages,
      ...(own && {ratio: row.cpuSeconds / own.cpuSeconds}),
    };
  });
}
