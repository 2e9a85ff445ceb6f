import {encodeUtf8} from '../bytes/utf8';
import {Writer} from '../bytes/Writer';
import {majors, writeHead, writeInteger, writeText, writeWire} from '../cbor/write';
import {clauses} from '../clauses';
import {checkEntries, checkKnown} from '../entries/checkEntries';
import {leafEntries, type IndexedEntry} from '../entries/leafEntries';
import {toJsonObject, wireToJson} from '../json/write';
import type {Encoded, Entry} from '../model';
import {formatPath} from '../paths';
import {EncodeReporter} from '../problems';
import {buildRecords, type SenmlField} from './buildRecords';
import {senmlModes, type SenmlFormat} from './modes';
import {labels} from './labels';

/** Encodes SenML, content format 110, 112, 320 or 322 (RFC 8428 §5, §6; RFC 8790 §3). */
export function encodeSenml(format: SenmlFormat, entries: readonly Entry[]): Encoded {
  const {syntax, etch, clause} = senmlModes[format];
  const reporter = new EncodeReporter(clause);
  const leaves = leafEntries(entries);
  checkEntries(leaves, {time: true, unit: true, none: etch}, reporter);
  checkKnown(leaves, reporter);
  leaves.forEach((entry) => checkRecord(entry, syntax, etch, reporter));
  const write = syntax === 'json' ? writeJson : writeCbor;
  return reporter.finish(() => write(buildRecords(leaves, etch)));
}

function checkRecord(
  {path, value, index}: IndexedEntry,
  syntax: string,
  etch: boolean,
  reporter: EncodeReporter,
): void {
  if (!value && !etch) {
    const message = `${formatPath(path)} has no value; the record only names the path, as the body of a composite request does.`;
    reporter.report('no-value', message, index);
  }
  if (value?.type === 'Float' && syntax === 'json' && !Number.isFinite(value.value)) {
    const message = `${formatPath(path)} is ${value.value}, and JSON has no such number.`;
    reporter.report('not-expressible', message, index, clauses.jsonNumbers);
  }
}

function writeJson(records: readonly SenmlField[][]): Uint8Array {
  const objects = records.map((fields) => toJsonObject(fields.map(([label, wire]) => [label, wireToJson(wire)])));
  return encodeUtf8(`[${objects.join(',')}]`);
}

function writeCbor(records: readonly SenmlField[][]): Uint8Array {
  const writer = new Writer();
  writeHead(writer, majors.array, records.length);
  for (const fields of records) {
    writeHead(writer, majors.map, fields.length);
    for (const [label, wire] of fields) {
      const number = labels[label];
      if (number === undefined) {
        writeText(writer, label);
      } else {
        writeInteger(writer, number);
      }
      writeWire(writer, wire);
    }
  }
  return writer.finish();
}
