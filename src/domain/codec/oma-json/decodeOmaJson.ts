import {clauses} from '../clauses';
import {itemName, type Item, type ItemEntry, type MapItem} from '../items/item';
import {readJson} from '../json/readJson';
import type {CodecContext, Decoded, PayloadNode} from '../model';
import {checkPaths, formatPath} from '../paths';
import {checkSize, Reporter} from '../problems';
import {EntryReader} from './EntryReader';

/**
 * Decodes the JSON of LwM2M 1.0, content format 11543 (TS 1.0 §6.4.4): `{"bn": …, "bt": …, "e": [entries]}`. Names are
 * relative to `bn`, or to the request. Never throws.
 */
export function decodeOmaJson(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.omaJson);
  const item = checkSize(bytes, reporter) ? readJson(bytes, reporter) : undefined;
  const nodes = item ? readTop(item, context, reporter) : [];
  checkPaths(nodes, reporter);
  return {nodes, problems: reporter.problems};
}

function readTop(item: Item, context: CodecContext, reporter: Reporter): PayloadNode[] {
  if (item.kind !== 'map') {
    reporter.report(
      'wrong-structure',
      item,
      `The payload is an object {"bn": …, "e": […]}, and this is ${itemName(item)}.`,
    );
    return [];
  }
  const fields = readFields(item, ['bn', 'bt', 'e'], reporter);
  const list = fields.get('e');
  if (list?.kind !== 'array') {
    reporter.report('wrong-structure', list ?? item, 'The field "e" must be there: the array of entries.');
    return [];
  }
  const request = context.basePath && formatPath(context.basePath).replace(/\/?$/, '/');
  const name = textOf(fields.get('bn'), reporter);
  const base = {name: name ?? request ?? '', time: numberOf(fields.get('bt'), reporter) ?? 0};
  const reader = new EntryReader({...base, isRequest: name === undefined}, context, reporter);
  return list.items.flatMap((entry) => {
    const node = entry.kind === 'map' ? reader.read(entry, readFields(entry, entryFields, reporter)) : undefined;
    if (entry.kind !== 'map') {
      reporter.report('wrong-structure', entry, `An entry is an object, and this is ${itemName(entry)}.`);
    }
    return node ? [node] : [];
  });
}

const entryFields = ['n', 't', 'v', 'bv', 'sv', 'ov'];

/** Fields of an object by name; others than `known` are reported and left out. */
function readFields(map: MapItem, known: readonly string[], reporter: Reporter): Map<string, Item> {
  const isKnown = ({key}: ItemEntry) => key.kind === 'text' && known.includes(key.value);
  map.entries
    .filter((entry) => !isKnown(entry))
    .forEach(({key}) => {
      reporter.report('unknown-field', key, `This field is not known here; known are ${known.join(', ')}.`);
    });
  return new Map(map.entries.filter(isKnown).map(({key, value}) => [(key as Item & {value: string}).value, value]));
}

function textOf(item: Item | undefined, reporter: Reporter): string | undefined {
  if (item && item.kind !== 'text') {
    reporter.report('wrong-type', item, 'The field "bn" must be a text.');
  }
  return item?.kind === 'text' ? item.value : undefined;
}

function numberOf(item: Item | undefined, reporter: Reporter): number | undefined {
  if (item && item.kind !== 'integer' && item.kind !== 'float') {
    reporter.report('wrong-type', item, 'The field "bt" must be a number.');
  }
  return item?.kind === 'integer' || item?.kind === 'float' ? Number(item.value) : undefined;
}
