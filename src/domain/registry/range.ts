import {parseEnumeration} from './enumeration';
import type {DataType, EnumerationValue, Interval, LengthUnit, Range} from './model';

const number = String.raw`[+-]?\d+(?:\.\d+)?`;
const interval = new RegExp(String.raw`^\[?\s*(${number})\s*(?:\.{2,3}|…|-|–|:|\bto\b)\s*(${number})\s*\]?$`);
const single = new RegExp(`^${number}$`);
/** `16-32-48`: a list of lengths, not an interval. */
const hyphenated = /^\d+(?:-\d+){2,}$/;
const lengthUnit = /[\s-]*\b(bytes?|octets?|bits?|characters?|chars?)\s*$/i;
/** More than this is prose, whatever it begins with. */
const longest = 2000;
const hasLength: ReadonlySet<DataType | undefined> = new Set(['String', 'Opaque', 'Corelnk']);

/** The spelling the registry asks for: `a..b`, or a list of such and of single numbers, and `bytes` for a length. */
const regular = new RegExp(
  String.raw`^(?:${number}\.\.${number}|${number})(?:, ?(?:${number}\.\.${number}|${number}))*(?: bytes)?$`,
);

/**
 * Reads the text of a RangeEnumeration element; undefined when it is empty. The numbers of a String, an Opaque or a
 * Corelnk count its length (Core, D.1). A text that cannot be read with certainty has the kind `text`.
 */
export function parseRange(raw: string, type?: DataType): Range | undefined {
  const text = raw.trim();
  if (!text) {
    return undefined;
  }
  if (text.length > longest) {
    return {kind: 'text', text};
  }
  const values = parseEnumeration(text) ?? parseWords(text);
  if (values) {
    return {kind: 'enumeration', text, values};
  }
  const unit = toLengthUnit(lengthUnit.exec(text)?.[1]);
  const items = splitItems(text.replace(lengthUnit, ''));
  const intervals = items.map(parseInterval);
  if (!intervals.every((item) => item !== undefined)) {
    return {kind: 'text', text};
  }
  if (unit || hasLength.has(type)) {
    return {kind: 'length', text, ...(unit && {unit}), intervals: intervals.map(toOrder)};
  }
  return toNumbers(text, items, intervals);
}

function toNumbers(text: string, items: string[], intervals: Interval[]): Range {
  if (!items.every((item) => single.test(item))) {
    return {kind: 'numbers', text, intervals: intervals.map(toOrder)};
  }
  // One number alone is a maximum to some authors and the only value to others.
  return items.length > 1 ? {kind: 'enumeration', text, values: items.map((value) => ({value}))} : {kind: 'text', text};
}

/** How a range is spelled; undefined when it is spelled as the registry asks. */
export type RangeSpelling = 'odd' | 'reversed' | 'unparsed';

export function rangeSpelling(range: Range): RangeSpelling | undefined {
  if (range.kind === 'text') {
    return 'unparsed';
  }
  const items = splitItems(range.text.replace(lengthUnit, '')).map(parseInterval);
  if (items.some((item) => item && item.min > item.max)) {
    return 'reversed';
  }
  const labelled = range.kind === 'enumeration' && range.values.every((value) => value.label);
  return labelled || regular.test(range.text) ? undefined : 'odd';
}

function splitItems(text: string): string[] {
  if (hyphenated.test(text.trim())) {
    return text.trim().split('-');
  }
  return text.split(/\s*[,;]\s*|\s+or\s+/).map((item) => item.trim());
}

/** Ends in the order of the text. */
function parseInterval(item: string): Interval | undefined {
  if (single.test(item)) {
    return {min: Number(item), max: Number(item)};
  }
  const match = interval.exec(item);
  return match ? {min: Number(match[1]), max: Number(match[2])} : undefined;
}

function toOrder({min, max}: Interval): Interval {
  return {min: Math.min(min, max), max: Math.max(min, max)};
}

/** `ON;OFF`: single words, so that no sentence is taken for a list. */
function parseWords(text: string): EnumerationValue[] | undefined {
  return /^[A-Za-z]\w*(?:\s*[,;|]\s*[A-Za-z]\w*)+$/.test(text)
    ? text.split(/\s*[,;|]\s*/).map((value) => ({value}))
    : undefined;
}

function toLengthUnit(word: string | undefined): LengthUnit | undefined {
  switch (word?.[0]?.toLowerCase()) {
    case 'b':
      return /^bit/i.test(word!) ? 'bits' : 'bytes';
    case 'o':
      return 'bytes';
    case 'c':
      return 'characters';
    default:
      return undefined;
  }
}
