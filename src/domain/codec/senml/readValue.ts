import {parseBase64} from '../bytes/base64';
import {clauses} from '../clauses';
import type {Item} from '../items/item';
import type {Reporter} from '../problems';
import {itemToWire} from '../values/itemWire';
import type {Wire} from '../values/readAs';
import type {Label} from './labels';
import type {SenmlMode} from './modes';

type ValueLabel = Extract<Label, 'v' | 'vs' | 'vb' | 'vd' | 'vlo'>;

const wanted: Record<ValueLabel, {kind: Wire['kind']; words: string}> = {
  v: {kind: 'number', words: 'a number'},
  vs: {kind: 'text', words: 'a text'},
  vb: {kind: 'boolean', words: 'true or false'},
  vd: {kind: 'bytes', words: 'bytes'},
  vlo: {kind: 'text', words: 'a text such as 66:1'},
};

/** What a value field carries; undefined, and a problem, when the item does not fit the field (RFC 8428 §4.2). */
export function readValueField(label: ValueLabel, item: Item, mode: SenmlMode, reporter: Reporter): Wire | undefined {
  const wire = itemToWire(item, reporter);
  if (wire?.kind === 'null' && label === 'v') {
    reportNull(item, mode, reporter);
    return wire;
  }
  if (label === 'vd' && mode.syntax === 'json' && wire?.kind === 'text') {
    return readData(wire.value, item, reporter);
  }
  if (wire && wire.kind !== wanted[label].kind) {
    const message = `The field "${label}" must be ${wanted[label].words}.`;
    reporter.report('wrong-type', item, message, clauses.senmlLabels);
    return wire;
  }
  return wire?.kind === 'text' && label === 'vlo' ? {kind: 'link', value: wire.value} : wire;
}

function reportNull(item: Item, mode: SenmlMode, reporter: Reporter): void {
  if (!mode.etch) {
    const message = 'null is no value of SenML; only SenML-ETCH has it, to delete a Resource Instance.';
    reporter.report('wrong-type', item, message, clauses.senmlFields);
  }
}

function readData(text: string, item: Item, reporter: Reporter): Wire | undefined {
  const read = parseBase64(text);
  if (!read) {
    const message = 'The field "vd" must be Base64 for URLs without padding: letters, digits, "-" and "_".';
    reporter.report('bad-base64', item, message, clauses.senmlJson);
    return {kind: 'text', value: text};
  }
  if (read.kind === 'base64' || read.padded) {
    const message =
      'The field "vd" is Base64 for URLs ("-" and "_" for "+" and "/") without padding; this is the plain Base64, which one table of the specification also names.';
    reporter.report('odd-base64', item, message, clauses.senmlJson);
  }
  return {kind: 'bytes', value: read.bytes};
}
