import type {EnumerationValue} from './model';

/**
 * Enumerations inside plain text: `0: off 1: on`, `0=off, 1=on`, one value a line, spans such as `16-23: vendor`.
 * Deliberately shy: a text that might mean something else stays text, and no word is ever dropped.
 */

/** A run of values found in a text. `from` and `to` enclose it; labels are not yet trimmed of list punctuation. */
export interface EnumerationRun {
  from: number;
  to: number;
  values: EnumerationValue[];
}

interface Marker {
  from: number;
  /** Where the label begins. */
  label: number;
  value: string;
  first: number;
  atLine: boolean;
}

const span = String.raw`-?\d+(?:[ \t]?(?:-|–|\.\.|to)[ \t]?\d+)?`;
const value = String.raw`(?:\[${span}\]|${span}(?: \([LM]SB\))?)`;
/** A value, `:` or `=`, and a label; a digit right after the sign is a time (12:30) or a ratio. */
const inline = new RegExp(String.raw`(?<![\w.,/#-])(${value})[ \t]?[:=](?:[ \t]+|(?=[^\d\s]))`, 'g');
/** On a line of its own, with a bullet or without; a dash or a tab may separate when no second number follows. */
const atLine = new RegExp(
  String.raw`^[ \t]*(?:[-*•·][ \t]+)?(${value})(?:[ \t]*[:=][ \t]*|[ \t]+[-–—][ \t]+(?!\d)|\t+)(?=\S)`,
  'gm',
);

/** Markers that belong together, and what the next one must be to join them. */
interface Group {
  markers: Marker[];
  values: Set<number>;
  step: number;
  atLine: boolean;
}

/** All runs of a text, in order. */
export function findEnumerations(text: string): EnumerationRun[] {
  const runs: EnumerationRun[] = [];
  const groups = toGroups(findMarkers(text));
  for (const [index, {markers}] of groups.entries()) {
    const run = isEnumeration(markers, text) ? toRun(markers, text, groups[index + 1]?.markers[0]) : undefined;
    if (run) {
      runs.push(run);
    }
  }
  return runs;
}

/** The values when the whole text is one enumeration. */
export function parseEnumeration(text: string): EnumerationValue[] | undefined {
  const [run] = findEnumerations(text);
  return run && !text.slice(0, run.from).trim() && !text.slice(run.to).trim() ? run.values : undefined;
}

function findMarkers(text: string): Marker[] {
  const markers = new Map<number, Marker>();
  for (const pattern of [atLine, inline]) {
    for (const match of text.matchAll(pattern)) {
      const label = match.index + match[0].length;
      const value = match[1]!.replace(/^\[|\]$/g, '').replace(/\s+/g, ' ');
      if (!markers.has(label)) {
        markers.set(label, {from: match.index, label, value, first: parseInt(value, 10), atLine: pattern === atLine});
      }
    }
  }
  return [...markers.values()].sort((a, b) => a.from - b.from);
}

function toGroups(markers: Marker[]): Group[] {
  const groups: Group[] = [];
  for (const marker of markers) {
    const group = groups.at(-1);
    if (group && continues(group, marker)) {
      group.step ||= Math.sign(marker.first - group.markers[0]!.first);
      group.atLine &&= marker.atLine;
      group.values.add(marker.first);
      group.markers.push(marker);
    } else {
      groups.push({markers: [marker], values: new Set([marker.first]), step: 0, atLine: marker.atLine});
    }
  }
  return groups;
}

/** Values keep rising or keep falling; on lines of their own they may come in any order, each once. */
function continues({markers, values, step, atLine}: Group, marker: Marker): boolean {
  const next = Math.sign(marker.first - markers.at(-1)!.first);
  const inOrder = next !== 0 && (step === 0 || next === step);
  return atLine && marker.atLine ? !values.has(marker.first) : inOrder;
}

/** Two values must be neighbours to count; and `Argument 0: … Argument 1: …` numbers something else. */
function isEnumeration([first, second, third]: Marker[], text: string): boolean {
  if (!first || !second || (!third && Math.abs(second.first - first.first) !== 1)) {
    return false;
  }
  const [a, b] = [first, second].map(({from}) => wordBefore(text, from));
  return text[first.from - 1] !== '(' && (!b || a !== b);
}

function wordBefore(text: string, from: number): string | undefined {
  const before = text.slice(Math.max(0, from - 60), from);
  return /(\p{L}[\p{L}.]*)[ \t]*$/u.exec(before)?.[1]?.toLowerCase();
}

/** `next` is the first value that no longer belongs to the group. */
function toRun(group: Marker[], text: string, next: Marker | undefined): EnumerationRun | undefined {
  const limit = next?.from ?? text.length;
  const labels = group.map((marker, index) => text.slice(marker.label, group[index + 1]?.from ?? limit));
  const end = group.at(-1)!.label + cutLast(labels);
  const values = group.map((marker, index) => ({value: marker.value, label: toLabel(labels[index]!)}));
  // "3=day and 4=week" is a sentence: cutting it would leave a stray word in a label. So would running into `next`.
  const isSentence = values.slice(0, -1).some(({label}) => /(?:^|\s)(?:and|or)$/i.test(label));
  if (isSentence || (next && end === limit) || values.some(({label}) => !/[\p{L}\p{N}]/u.test(label))) {
    return undefined;
  }
  return {from: group[0]!.from, to: end, values: toSameEnd(values)};
}

/** Cuts the last label off where the other labels would have ended, and returns its length. */
function cutLast(labels: string[]): number {
  const last = labels.pop()!;
  const others = labels.map((label) => label.trim());
  const ends = [/\n[ \t]*\n/];
  if (!others.some((label) => label.includes('\n'))) {
    ends.push(/\n/);
    if (!others.some((label) => /[.!?]\s+\p{Lu}/u.test(label))) {
      ends.push(/(?<=[.!?])\s+(?=\p{Lu})/u);
    }
  }
  const length = Math.min(...ends.map((end) => end.exec(last)?.index ?? last.length));
  labels.push(last.slice(0, length));
  return length;
}

function toLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*(?:[,;]|[•·])$/, '');
}

/** The full stop after the last value ends the sentence, not the label. */
function toSameEnd(values: {value: string; label: string}[]): EnumerationValue[] {
  const last = values.at(-1)!;
  const alone = values.every((item) => item === last || !item.label.endsWith('.'));
  return alone ? [...values.slice(0, -1), {...last, label: last.label.replace(/\.$/, '')}] : values;
}
