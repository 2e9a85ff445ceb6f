import {clauses} from '../clauses';
import {itemName, type Item, type ItemEntry, type MapItem} from '../items/item';
import type {Reporter} from '../problems';
import {isLabel, labelOfNumber, type Label} from './labels';
import type {SenmlMode} from './modes';

/** A record as it stands in the pack: its known fields. */
export interface SenmlRecord {
  map: MapItem;
  fields: Map<Label, ItemEntry>;
}

/** Sorts the fields of a record by their label; unknown ones are reported and left out. */
export function readRecord(map: MapItem, mode: SenmlMode, reporter: Reporter): SenmlRecord {
  const fields = new Map<Label, ItemEntry>();
  for (const entry of map.entries) {
    const label = readLabel(entry.key, mode, reporter);
    if (label && !fields.has(label)) {
      fields.set(label, entry);
      checkUse(label, entry, mode, reporter);
    }
  }
  return {map, fields};
}

function readLabel(key: Item, mode: SenmlMode, reporter: Reporter): Label | undefined {
  if (key.kind === 'integer' && mode.syntax === 'cbor') {
    return labelOfNumber(key.value) ?? reportUnknown(key, String(key.value), mode, reporter);
  }
  if (key.kind !== 'text') {
    reporter.report('wrong-structure', key, `A field is named by a number or a text, not by ${itemName(key)}.`);
    return undefined;
  }
  if (isLabel(key.value) && mode.syntax === 'cbor' && key.value !== 'vlo') {
    const message = `The field "${key.value}" has a number in CBOR; only "vlo" is written as text.`;
    reporter.report('field-not-allowed', key, message, clauses.senmlCbor);
  }
  return isLabel(key.value) ? key.value : reportUnknown(key, JSON.stringify(key.value.slice(0, 40)), mode, reporter);
}

/** A name that ends in `_` must be understood; in ETCH every field must be. Others are ignored. */
function reportUnknown(key: Item, name: string, mode: SenmlMode, reporter: Reporter): undefined {
  if (mode.etch) {
    reporter.report(
      'field-not-understood',
      key,
      `The field ${name} is not known, so the request must be rejected.`,
      clauses.etch,
    );
  } else if (key.kind === 'text' && key.value.endsWith('_')) {
    const message = `The field ${name} is not known, and its name ends in "_": such a record must be rejected.`;
    reporter.report('field-not-understood', key, message, clauses.senmlExtensions);
  } else {
    reporter.report('unknown-field', key, `The field ${name} is not known; it is ignored.`, clauses.senmlExtensions);
  }
}

const unused: readonly Label[] = ['bu', 'bs', 'bv', 'u', 's', 'ut'];

function checkUse(label: Label, {key, value}: ItemEntry, mode: SenmlMode, reporter: Reporter): void {
  if (unused.includes(label)) {
    const message = `LwM2M does not use the field "${label}".`;
    reporter.report('unused-field', {start: key.start, end: value.end}, message, mode.clause);
  }
  if (label === 'bver' && !(value.kind === 'integer' && value.value <= 10n)) {
    const message = 'This pack has a newer version of SenML than 10, so it must be rejected.';
    reporter.report('field-not-understood', value, message, clauses.senmlBase);
  }
}
