import type {ByteRange, PayloadNode} from '../codec';

/** Neighbouring bytes of one node that belong to none inside it; without a node they belong to nothing. */
export interface Segment extends ByteRange {
  node?: number;
}

/** All bytes in their order, divided by the innermost node that each belongs to. */
export function toSegments(nodes: readonly PayloadNode[], length: number): Segment[] {
  const owners = new Int32Array(length).fill(-1);
  const order = nodes.map((_, index) => index).sort((a, b) => lengthOf(nodes[b]!) - lengthOf(nodes[a]!) || a - b);
  for (const index of order) {
    const {start, end} = nodes[index]!.range;
    owners.fill(index, start, end);
  }
  const segments: Segment[] = [];
  for (let start = 0; start < length;) {
    let end = start + 1;
    while (end < length && owners[end] === owners[start]) {
      end++;
    }
    segments.push({start, end, ...(owners[start]! >= 0 && {node: owners[start]!})});
    start = end;
  }
  return segments;
}

function lengthOf({range}: PayloadNode): number {
  return range.end - range.start;
}

export type BytePart = 'key' | 'value' | 'rest';

/** The bytes of a segment by what they are for its node: its path, its value, or what is around them. */
export function toParts(segment: ByteRange, node: PayloadNode | undefined): (ByteRange & {part: BytePart})[] {
  const {keyRange, valueRange} = node ?? {};
  const edges = [segment.start, segment.end, keyRange?.start, keyRange?.end, valueRange?.start, valueRange?.end];
  const cuts = [...new Set(edges)]
    .filter((edge) => edge !== undefined && edge >= segment.start && edge <= segment.end)
    .sort((a, b) => a! - b!) as number[];
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const part = covers(valueRange, start) ? 'value' : covers(keyRange, start) ? 'key' : 'rest';
    return {start, end, part};
  });
}

function covers(range: ByteRange | undefined, at: number): boolean {
  return range !== undefined && at >= range.start && at < range.end;
}
