import type {Place} from '../model';
import type {Line} from './lines';

/** A value of a component's or page's properties, with its place. `null` has neither scalar nor items nor entries. */
export interface Value {
  place: Place;
  scalar?: string | number | boolean;
  /** The value as text, line by line. */
  lines: readonly Line[];
  items: readonly Value[];
  entries: ReadonlyMap<string, Value>;
}

export type Entries = ReadonlyMap<string, Value>;

const nothing = {lines: [], items: [], entries: new Map<string, Value>()};

export function toNull(place: Place): Value {
  return {place, ...nothing};
}

export function toScalar(scalar: string | number | boolean, place: Place, lines?: readonly Line[]): Value {
  return {
    ...nothing,
    place,
    scalar,
    lines:
      lines ??
      String(scalar)
        .split('\n')
        .map((text) => ({...place, text})),
  };
}

/** A value read from JSON; everything in it has the same place. */
export function fromJson(json: unknown, place: Place): Value {
  if (Array.isArray(json)) {
    return {...nothing, place, items: json.map((item) => fromJson(item, place))};
  }
  if (typeof json === 'object' && json !== null) {
    const entries = Object.entries(json).map(([key, value]) => [key, fromJson(value, place)] as const);
    return {...nothing, place, entries: new Map(entries)};
  }
  return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean'
    ? toScalar(json, place)
    : toNull(place);
}

/** All texts in a value, however deep. */
export function textsIn({scalar, items, entries}: Value): string[] {
  return [...(typeof scalar === 'string' ? [scalar] : []), ...[...items, ...entries.values()].flatMap(textsIn)];
}

/** Plain data, for example to show it in a comment. */
export function toData({scalar, items, entries}: Value): unknown {
  if (items.length > 0) {
    return items.map(toData);
  }
  return entries.size > 0
    ? Object.fromEntries([...entries].map(([key, value]) => [key, toData(value)]))
    : (scalar ?? null);
}
