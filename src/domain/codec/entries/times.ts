import type {IndexedEntry} from './leafEntries';

/** Times as they are written: one base time for all, and for each entry the rest; absent where it is 0. */
export interface Times {
  base?: number;
  times: (number | undefined)[];
}

/** Splits the times of entries (RFC 8428 §4.5.3). A base is used only when all have a time and no digit is lost. */
export function splitTimes(entries: readonly IndexedEntry[]): Times {
  const times = entries.map(({time}) => time || undefined);
  const base = times[0];
  const exact = base !== undefined && times.every((time) => time !== undefined && base + (time - base) === time);
  return exact ? {base, times: times.map((time) => time! - base || undefined)} : {times};
}
