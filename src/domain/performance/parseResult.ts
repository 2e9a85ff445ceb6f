import {isMap, isScalar, type Node} from 'yaml';
import {day, listOf, oneOf, parsedText, parseYaml, record, text, type Parsed, type Reader} from '../yaml';
import type {BuildRow, Machine, PageRow, Result, ResultKind, SearchRow} from './result';

const number = parsedText(
  (value) => (/^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined),
  'a number; write it as 12 or 12.5, without a unit',
);

const machine: Reader<Machine> = record({processor: text, cores: number, memoryGiB: number, node: text});

const buildRow: Reader<BuildRow> = record({
  site: text,
  times: number,
  state: oneOf(['cold', 'warm']),
  pages: number,
  cpuSeconds: number,
  wallSeconds: number,
  memoryMiB: number,
  outputMiB: number,
});

const pageRow: Reader<PageRow> = record(
  {
    site: text,
    page: text,
    htmlKiB: number,
    styleKiB: number,
    scriptKiB: number,
    imageKiB: number,
    fontKiB: number,
    otherKiB: number,
    requests: number,
    elements: number,
    axe: number,
  },
  {
    performance: number,
    others: number,
    firstPaintMs: number,
    largestPaintMs: number,
    blockedMs: number,
    shift: number,
    clickMs: number,
    slowClickMs: number,
  },
);

const searchRow: Reader<SearchRow> = record({
  site: text,
  identifiers: number,
  names: number,
  questions: number,
  indexMs: number,
  exactKiB: number,
  textsKiB: number,
});

const rows: Record<ResultKind, Reader<unknown>> = {build: buildRow, pages: pageRow, search: searchRow};

/** Versions by the names of packages. */
const versions: Reader<Record<string, string>> = (node, report) =>
  isMap(node)
    ? Object.fromEntries(
        node.items.map(({key, value}) => [
          isScalar(key) ? String(key.value) : '',
          text(value as Node | null, report) ?? '',
        ]),
      )
    : report.at(node, 'a map of names and versions is needed here.');

/** Reads the JSON of a measurement; gives all of its mistakes with their places. */
export function parseResult(source: string, file: string): Parsed<Result> {
  return parseYaml(source, file, (node, report) => {
    const given = isMap(node) ? node.get('kind') : undefined;
    const row = typeof given === 'string' && given in rows ? rows[given as ResultKind] : undefined;
    const required = {
      kind: oneOf(Object.keys(rows) as ResultKind[]),
      day,
      commit: text,
      machine,
      versions,
      rows: listOf(row ?? ((): undefined => undefined)),
    };
    return record(required, {failures: listOf(text, 0)})(node, report) as Result | undefined;
  });
}
