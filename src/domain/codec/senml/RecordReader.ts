import {clauses} from '../clauses';
import type {ItemEntry, MapItem} from '../items/item';
import {valueRangeOf} from '../items/ranges';
import type {CodecContext, PayloadNode} from '../model';
import {formatPath, parsePath, pathDepth, type Path} from '../paths';
import type {ByteRange, Reporter} from '../problems';
import {multiplicityMessage, shapeAt} from '../values/expectation';
import {readAs} from '../values/readAs';
import {BaseFields} from './BaseFields';
import {valueLabels} from './labels';
import {readRecord, type SenmlRecord} from './readRecord';
import {readValueField} from './readValue';
import type {SenmlMode} from './modes';

/** Reads the records of a pack one after the other, resolved with the base fields before them (RFC 8428 §4.6). */
export class RecordReader {
  private readonly base: BaseFields;

  constructor(
    private readonly mode: SenmlMode,
    private readonly context: CodecContext,
    private readonly reporter: Reporter,
  ) {
    this.base = new BaseFields(reporter);
  }

  /** The node that a record is; undefined when it only sets base fields, or its name is no path. */
  read(map: MapItem, last: boolean): PayloadNode | undefined {
    const record = readRecord(map, this.mode, this.reporter);
    this.base.update(record);
    const values = valueLabels.filter((label) => record.fields.has(label));
    const onlyBase = values.length === 0 && !record.fields.has('n');
    if ((onlyBase && !last && record.fields.size > 0) || isCutShort(record, values.length)) {
      return undefined;
    }
    this.checkCount(values, record);
    const path = this.readPath(record);
    const [label] = values;
    const time = this.base.timeOf(record);
    const unit = this.base.unitOf(record);
    return (
      path && {
        path,
        ...(label && this.readValue(path, label, record.fields.get(label)!)),
        ...(time !== undefined && {time}),
        ...(unit !== undefined && {unit}),
        ...ranges(record, label && record.fields.get(label)),
      }
    );
  }

  private checkCount(values: readonly string[], {map, fields}: SenmlRecord): void {
    if (values.length > 1) {
      const message = `A record has one value, this one has ${values.length}: ${values.join(', ')}. The first counts here.`;
      this.reporter.report('several-values', map, message, clauses.senmlFields);
    } else if (values.length === 0 && !this.mode.etch) {
      const sum = fields.has('s') ? ' A sum alone means nothing to LwM2M.' : '';
      const message = `This record has no value; that is only allowed in the body of a composite request, to name a path.${sum}`;
      this.reporter.report('no-value', map, message);
    }
  }

  private readPath(record: SenmlRecord): Path | undefined {
    const name = this.base.nameOf(record);
    if (name === undefined) {
      return undefined;
    }
    const at = record.fields.get('n')?.value ?? record.fields.get('bn')?.value ?? record.map;
    const {path, message} = parsePath(name);
    if (!path) {
      this.reporter.report('bad-path', at, name === '' ? 'This record has no name, so its path is unknown.' : message);
    } else if (!name.startsWith('/')) {
      const text = `Base name and name give ${JSON.stringify(name)}; the path of LwM2M begins with a slash: ${formatPath(path)}.`;
      this.reporter.report('bad-path', at, text);
    }
    return path;
  }

  private readValue(path: Path, label: (typeof valueLabels)[number], {value: item}: ItemEntry): Partial<PayloadNode> {
    const shape = shapeAt(path, this.context);
    const wire = readValueField(label, item, this.mode, this.reporter);
    const level =
      pathDepth(path) < 3
        ? `A value stands at ${formatPath(path)}, and only Resources and Resource Instances have values.`
        : multiplicityMessage(path, shape);
    if (level) {
      this.reporter.report(pathDepth(path) < 3 ? 'bad-path' : 'wrong-multiplicity', item, level);
    }
    const added = wire?.kind === 'number' ? {...wire, value: this.base.addTo(wire.value)} : wire;
    return added ? readAs(added, shape?.type, item, this.reporter) : {};
  }
}

/** True when the payload ends before the value of the record, or inside its name: it would say something else. */
function isCutShort({map, fields}: SenmlRecord, values: number): boolean {
  const names = [fields.get('bn')?.value, fields.get('n')?.value];
  return Boolean(map.cut) && (values === 0 || names.some((name) => name?.cut));
}

function ranges(
  {map, fields}: SenmlRecord,
  value?: ItemEntry,
): {range: ByteRange; keyRange?: ByteRange; valueRange?: ByteRange} {
  const key = fields.get('n') ?? fields.get('bn');
  const item = value?.value;
  return {
    range: {start: map.start, end: map.end},
    ...(key && {keyRange: {start: key.key.start, end: key.value.end}}),
    ...(item && {valueRange: valueRangeOf(item)}),
  };
}
