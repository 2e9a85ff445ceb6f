import {readCbor} from '../cbor/readCbor';
import {clauses} from '../clauses';
import {itemName, type Item, type MapItem} from '../items/item';
import {readJson} from '../json/readJson';
import type {CodecContext, Decoded, PayloadNode} from '../model';
import {checkPaths} from '../paths';
import {checkSize, Reporter} from '../problems';
import {RecordReader} from './RecordReader';
import type {SenmlMode} from './modes';

/** Decodes a SenML pack: an array of records (RFC 8428). */
export function decodePack(bytes: Uint8Array, mode: SenmlMode, context: CodecContext): Decoded {
  const reporter = new Reporter(mode.clause);
  const read = mode.syntax === 'json' ? readJson : readCbor;
  const pack = checkSize(bytes, reporter) ? read(bytes, reporter) : undefined;
  const nodes = pack ? readPack(pack, mode, context, reporter) : [];
  checkPaths(nodes, reporter);
  return {nodes, problems: reporter.problems};
}

function readPack(pack: Item, mode: SenmlMode, context: CodecContext, reporter: Reporter): PayloadNode[] {
  if (pack.kind !== 'array') {
    reporter.report('wrong-structure', pack, `A SenML pack is an array of records, and this is ${itemName(pack)}.`);
    return [];
  }
  if (pack.indefinite) {
    const message = 'The array has an indefinite length; SenML that is not streamed must give the number of records.';
    reporter.report('indefinite-length', {start: pack.start, end: pack.content}, message, clauses.senmlCbor);
  }
  const reader = new RecordReader(mode, context, reporter);
  return pack.items.flatMap((item, index) => {
    if (item.kind !== 'map') {
      reporter.report('wrong-structure', item, `A record is a map of fields, and this is ${itemName(item)}.`);
    }
    const node = item.kind === 'map' ? reader.read(item as MapItem, index === pack.items.length - 1) : undefined;
    return node ? [node] : [];
  });
}
