import type {Interval, Range} from '../model';
import type {ChangeRule} from './rules';

/** What a new range does to the values the old one allows; undefined where none is registered. */
export function compareRanges(from: Range | undefined, to: Range | undefined): ChangeRule {
  if (!from || !to) {
    return from ? 'range-removed' : 'range-added';
  }
  const [before, after] = [toIntervals(from), toIntervals(to)];
  if (!before || !after || isLength(from) !== isLength(to)) {
    return toWords(from) === toWords(to) ? 'range-reworded' : 'range-unclear';
  }
  const kept = covers(after, before);
  const grown = !covers(before, after);
  return kept ? (grown ? 'range-widened' : 'range-reworded') : 'range-narrowed';
}

function isLength(range: Range): boolean {
  return range.kind === 'length';
}

/** Undefined for words. Lengths are in bytes, the unit the standard means where none is said. */
function toIntervals(range: Range): Interval[] | undefined {
  if (range.kind === 'numbers') {
    return range.intervals;
  }
  if (range.kind === 'length') {
    const scale = range.unit === 'bits' ? 1 / 8 : 1;
    return range.intervals.map(({min, max}) => ({min: min * scale, max: max * scale}));
  }
  const spans = range.kind === 'enumeration' ? range.values.map(({value}) => toSpan(value)) : [undefined];
  return spans.every((item) => item !== undefined) ? spans : undefined;
}

function toSpan(value: string): Interval | undefined {
  const match = /^(-?\d+)(?:\s?(?:-|–|\.\.|to)\s?(\d+))?$/.exec(value);
  return match ? {min: Number(match[1]), max: Number(match[2] ?? match[1])} : undefined;
}

/** Every interval of `parts` lies inside one of `whole`. Neighbours count as joined: 0,1,2 covers 0..2. */
function covers(whole: Interval[], parts: Interval[]): boolean {
  const joined = join(whole);
  return join(parts).every(({min, max}) => joined.some((outer) => outer.min <= min && max <= outer.max));
}

function join(intervals: Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const {min, max} of [...intervals].sort((a, b) => a.min - b.min)) {
    const last = joined.at(-1);
    const whole = Number.isInteger(min) && last && Number.isInteger(last.max);
    if (last && min <= last.max + (whole ? 1 : 0)) {
      last.max = Math.max(last.max, max);
    } else {
      joined.push({min, max});
    }
  }
  return joined;
}

function toWords({text}: Range): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
