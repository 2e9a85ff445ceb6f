import {readCbor} from '../cbor/readCbor';
import {clauses} from '../clauses';
import {itemName, type Item, type MapItem} from '../items/item';
import {valueRangeOf} from '../items/ranges';
import type {CodecContext, Decoded, PayloadNode} from '../model';
import {checkPaths, formatPath, pathDepth, pathIds, toPath, type Path} from '../paths';
import {checkSize, Reporter, type ByteRange} from '../problems';
import {multiplicityMessage, shapeAt} from '../values/expectation';
import {itemToWire} from '../values/itemWire';
import {readAs} from '../values/readAs';
import {readKey} from './readKey';

/**
 * Decodes LwM2M CBOR, content format 11544 (Core 1.2.2 §7.5): a map of IDs, or arrays of IDs, to values or further
 * maps. Paths are absolute (since 1.2.1); ones that are too short are tried below `context.basePath`. Never throws.
 */
export function decodeLwm2mCbor(bytes: Uint8Array, context: CodecContext = {}): Decoded {
  const reporter = new Reporter(clauses.formats);
  const decoder = new MapDecoder(context, reporter);
  const item = checkSize(bytes, reporter) ? readCbor(bytes, reporter) : undefined;
  if (item?.kind === 'map') {
    decoder.readMap(item, {});
  } else if (item) {
    reporter.report('wrong-structure', item, `LwM2M CBOR is one map, and this is ${itemName(item)}.`);
  }
  checkPaths(
    decoder.nodes.filter(({value}) => value),
    reporter,
  );
  return {nodes: decoder.nodes, problems: reporter.problems};
}

class MapDecoder {
  readonly nodes: PayloadNode[] = [];

  constructor(
    private readonly context: CodecContext,
    private readonly reporter: Reporter,
  ) {}

  readMap(map: MapItem, around: Path): void {
    if (map.entries.length === 0) {
      this.reporter.report('wrong-structure', map, 'This map is empty; it needs at least one pair of ID and value.');
    }
    for (const {key, value} of map.entries) {
      const path = readKey(key, around, this.reporter);
      if (path) {
        this.readPair(path, key, value);
      }
    }
  }

  private readPair(path: Path, key: Item, value: Item): void {
    const range = {start: key.start, end: value.end};
    const keyRange = {start: key.start, end: key.end};
    if (value.kind === 'map') {
      this.nodes.push({path, range, keyRange, valueRange: {start: value.start, end: value.end}});
      this.readMap(value, path);
    } else {
      this.readLeaf(this.toAbsolute(path, keyRange), value, {range, keyRange});
    }
  }

  /** The 1.2 text let Write and Create use paths relative to the request. */
  private toAbsolute(path: Path, at: ByteRange): Path {
    const base = this.context.basePath ?? {};
    const ids = [...pathIds(base), ...pathIds(path)];
    if (pathDepth(path) >= 3) {
      return path;
    }
    if (ids.length < 3 || ids.length > 4 || pathDepth(base) === 0) {
      const message = `A value stands at ${formatPath(path)}, and only Resources and Resource Instances have values.`;
      this.reporter.report('bad-path', at, message);
      return path;
    }
    const message = `${formatPath(path)} is too short for a value, so it is read below ${formatPath(base)}; since 1.2.1 paths are absolute.`;
    this.reporter.report('relative-path', at, message);
    return toPath(ids, base.prefix);
  }

  private readLeaf(path: Path, item: Item, {range, keyRange}: Pick<PayloadNode, 'range' | 'keyRange'>): void {
    const shape = shapeAt(path, this.context);
    const wrongLevel = multiplicityMessage(path, shape);
    if (wrongLevel) {
      this.reporter.report('wrong-multiplicity', keyRange ?? range, wrongLevel);
    }
    const wire = itemToWire(item, this.reporter);
    const value = wire && readAs(wire, shape?.type, item, this.reporter);
    this.nodes.push({path, ...value, range, keyRange, valueRange: valueRangeOf(item)});
  }
}
