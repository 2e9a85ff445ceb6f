import type {ObjectClass} from './model';
import {parseUrn} from './urn';

/** What the list of objects knows of each. */
export interface ObjectRow {
  id: number;
  name: string;
  /** Newest version. */
  version: string;
  /** Number of registered versions. */
  versions: number;
  class?: ObjectClass;
  owner?: string;
  core: boolean;
  /** First sentence of the description. */
  summary: string;
  /** IDs of the Resources in the newest version. */
  resources: number[];
}

/** What a reader asks the list for. */
export interface ListQuery {
  /** An ID, a path, a URN or words. */
  text: string;
  class?: ObjectClass;
}

/** What a text means: an object, an object or resource ID, or words. */
export type Reading =
  {kind: 'object'; id: number; resource?: number} | {kind: 'id'; id: number} | {kind: 'words'; words: string[]};

/** Reads `3303`, `/3/0/13`, `3303/0/5700`, `urn:oma:lwm2m:ext:3303:1.1`, `ext:3303`, or words. */
export function readQuery(text: string): Reading {
  const trimmed = text.trim().toLowerCase();
  const urn = parseUrn(/^(?:oma|ext|x):\d/.test(trimmed) ? `urn:oma:lwm2m:${trimmed}` : trimmed);
  if (urn) {
    return {kind: 'object', id: urn.objectId};
  }
  const path = /^<?\/?(\d{1,5})(?:\/\d{1,5}(?:\/(\d{1,5})(?:\/\d{1,5})?)?)?\/?>?(?:;.*)?$/.exec(trimmed);
  if (!path) {
    return {kind: 'words', words: trimmed.split(/\s+/).filter(Boolean)};
  }
  const id = Number(path[1]);
  const alone = /^\d+$/.test(trimmed);
  return alone ? {kind: 'id', id} : {kind: 'object', id, ...(path[2] ? {resource: Number(path[2])} : {})};
}

/** The rows that answer the query, the best first: the object meant, then the order of the IDs. */
export function filterRows<Row extends ObjectRow>(rows: readonly Row[], query: ListQuery): Row[] {
  const reading = readQuery(query.text);
  const found = rows.filter((row) => (!query.class || row.class === query.class) && answers(row, reading));
  const meant = reading.kind === 'id' ? reading.id : -1;
  return found.sort((a, b) => Number(b.id === meant) - Number(a.id === meant) || a.id - b.id);
}

function answers(row: ObjectRow, reading: Reading): boolean {
  switch (reading.kind) {
    case 'object':
      return row.id === reading.id;
    case 'id':
      return row.id === reading.id || row.resources.includes(reading.id);
    default:
      return reading.words.every((word) => wordsOf(row).includes(word));
  }
}

/** What words are looked for in, made once for each row. */
const rowTexts = new WeakMap<ObjectRow, string>();

function wordsOf(row: ObjectRow): string {
  const known = rowTexts.get(row);
  const text = known ?? `${row.name} ${row.owner ?? ''} ${row.summary}`.toLowerCase();
  if (known === undefined) {
    rowTexts.set(row, text);
  }
  return text;
}
