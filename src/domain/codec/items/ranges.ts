import type {ByteRange} from '../problems';
import type {Item} from './item';

/** The bytes of a value: of texts and byte strings without the head that gives type and length. */
export function valueRangeOf(item: Item): ByteRange {
  return {start: item.kind === 'text' || item.kind === 'bytes' ? item.content : item.start, end: item.end};
}
