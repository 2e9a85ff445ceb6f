import {clauses} from '../clauses';
import type {CodecContext, Decoded} from '../model';
import {checkPaths} from '../paths';
import {checkSize, Reporter} from '../problems';
import {TlvReader} from './TlvReader';

/**
 * Decodes LwM2M TLV, content format 11542 (Core 1.2.2 §7.5). Paths are relative to `context.basePath`; without it the
 * Object stays unknown. Data types come from `context.resourceOf`, else they are guessed. Never throws.
 */
export function decodeTlv(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.formats);
  const reader = new TlvReader(bytes, context, reporter);
  if (checkSize(bytes, reporter)) {
    reader.readAll({start: 0, end: bytes.length}, {path: context.basePath ?? {}});
  }
  checkPaths(reader.nodes, reporter);
  return {nodes: reader.nodes, problems: reporter.problems};
}
