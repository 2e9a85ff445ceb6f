import type {Item, MapItem} from '../items/item';
import {valueRangeOf} from '../items/ranges';
import {limits} from '../limits';
import type {CodecContext, PayloadNode} from '../model';
import {parsePath, type Path} from '../paths';
import type {Reporter} from '../problems';
import {multiplicityMessage, shapeAt} from '../values/expectation';
import {itemToWire} from '../values/itemWire';
import {readAs, type Wire} from '../values/readAs';
import {readTextValue} from '../values/text';

const values = {
  v: {kind: 'number', words: 'a number'},
  bv: {kind: 'boolean', words: 'true or false'},
  sv: {kind: 'text', words: 'a text'},
  ov: {kind: 'text', words: 'a text such as 66:1'},
} as const satisfies Record<string, {kind: Wire['kind']; words: string}>;
type ValueField = keyof typeof values;

/** Reads the entries of the field `e`, below the base name and base time. */
export class EntryReader {
  constructor(
    /** `isRequest`: there is no base name, and the path of the request stands in for it. */
    private readonly base: {name: string; time: number; isRequest: boolean},
    private readonly context: CodecContext,
    private readonly reporter: Reporter,
  ) {}

  read(map: MapItem, fields: Map<string, Item>): PayloadNode | undefined {
    const found = (Object.keys(values) as ValueField[]).filter((name) => fields.has(name));
    const [field] = found;
    if (map.cut && !field) {
      return undefined;
    }
    if (found.length !== 1) {
      const message = `An entry has exactly one of ${Object.keys(values).join(', ')}; this one has ${found.length}.`;
      this.reporter.report(found.length ? 'several-values' : 'no-value', map, message);
    }
    const name = fields.get('n');
    const path = this.readPath(name, map);
    const item = field && fields.get(field);
    const time = this.readTime(fields.get('t'));
    return (
      path && {
        path,
        ...(field && item && this.readValue(path, field, item)),
        ...(time !== undefined && {time}),
        range: {start: map.start, end: map.end},
        ...(name && {keyRange: {start: name.start, end: name.end}}),
        ...(item && {valueRange: valueRangeOf(item)}),
      }
    );
  }

  private readPath(item: Item | undefined, map: MapItem): Path | undefined {
    if (item && item.kind !== 'text') {
      this.reporter.report('wrong-type', item, 'The field "n" must be a text.');
      return undefined;
    }
    const name = item?.value ?? '';
    if (this.base.name.length + name.length > limits.pathLength) {
      const message = `Base name and name are too long together; at most ${limits.pathLength} characters are read.`;
      this.reporter.report('base-overflow', item ?? map, message);
      return undefined;
    }
    // a base name that is the whole path may end in a slash or not
    const {path, message} = parsePath((this.baseOf(name, item) + name).replace(/(.)\/$/, '$1'));
    if (message !== undefined) {
      this.reporter.report('bad-path', item ?? map, message);
    }
    return path;
  }

  /** Some clients give whole paths without a base name: those do not go below the request. */
  private baseOf(name: string, item: Item | undefined): string {
    if (!this.base.isRequest || this.base.name === '' || !name.startsWith('/')) {
      return this.base.name;
    }
    const message = `Without a base name a name goes below the request (${this.base.name}); this is a whole path, and read as one.`;
    this.reporter.report('relative-path', item!, message);
    return '';
  }

  private readTime(item: Item | undefined): number | undefined {
    if (item && item.kind !== 'integer' && item.kind !== 'float') {
      this.reporter.report('wrong-type', item, 'The field "t" must be a number.');
      return undefined;
    }
    const time = this.base.time + Number(item?.value ?? 0);
    return time === 0 ? undefined : time;
  }

  private readValue(path: Path, field: ValueField, item: Item): Pick<PayloadNode, 'value' | 'guessed'> {
    const shape = shapeAt(path, this.context);
    const wrongLevel = multiplicityMessage(path, shape);
    if (wrongLevel) {
      this.reporter.report('wrong-multiplicity', item, wrongLevel);
    }
    const wire = itemToWire(item, this.reporter);
    if (wire && wire.kind !== values[field].kind) {
      this.reporter.report('wrong-type', item, `The field "${field}" must be ${values[field].words}.`);
    }
    if (wire?.kind !== 'text') {
      return wire ? readAs(wire, shape?.type, item, this.reporter) : {};
    }
    return field === 'sv' && shape?.type === 'Opaque'
      ? {value: readTextValue(wire.value, 'Opaque', item, this.reporter)}
      : readAs(field === 'ov' ? {...wire, kind: 'link'} : wire, shape?.type, item, this.reporter);
  }
}
