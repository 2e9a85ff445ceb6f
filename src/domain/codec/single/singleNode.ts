import type {CodecContext, PayloadNode, ResourceShape} from '../model';
import type {Reporter} from '../problems';
import {multiplicityMessage, shapeAt} from '../values/expectation';

/** The one node of a payload that is nothing but a value; its path is that of the request. */
export function singleNode(
  bytes: Uint8Array,
  context: CodecContext,
  reporter: Reporter,
  read: (shape: ResourceShape | undefined) => Pick<PayloadNode, 'value' | 'guessed'>,
): PayloadNode {
  const path = context.basePath ?? {};
  const range = {start: 0, end: bytes.length};
  const shape = shapeAt(path, context);
  const wrongLevel = multiplicityMessage(path, shape);
  if (wrongLevel) {
    reporter.report('wrong-multiplicity', range, `${wrongLevel} This format carries a single value.`);
  }
  return {path, ...read(shape), range, valueRange: range};
}
