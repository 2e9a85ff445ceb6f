import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Scalar} from 'yaml';
import type {Place} from '../model';
import {joinLines, placeIn, type Line} from './lines';
import {toNull, toScalar, type Entries, type Value} from './values';

export type ReportError = (place: Place, message: string) => void;

/**
 * Reads properties written in YAML. Mistakes, among them a key that stands there twice, are reported with their place
 * in the source; the result is then not to be used.
 */
export function parseProperties(lines: readonly Line[], start: Place, report: ReportError): Entries {
  const lineCounter = new LineCounter();
  const document = parseDocument(joinLines(lines), {lineCounter, prettyErrors: false, strict: true, version: '1.2'});
  const placeOf = (offset: number): Place => {
    const {line, col} = lineCounter.linePos(offset);
    return lines.length > 0 ? placeIn(lines, {line: Math.max(line, 1), column: Math.max(col, 1)}) : start;
  };
  for (const {pos, message} of document.errors) {
    report(placeOf(pos[0]), `The properties are not YAML: ${message}${hintFor(message)}`);
  }
  if (document.errors.length > 0 || document.contents === null) {
    return new Map();
  }
  if (!isMap(document.contents)) {
    report(start, 'The properties are not a list of "name: value", one to a line.');
    return new Map();
  }
  return new YamlValues(document, lines, placeOf).toValue(document.contents).entries;
}

/** The way out of the mistakes that most authors make. */
function hintFor(message: string): string {
  if (/unique/i.test(message)) {
    return '. A name stands there twice; keep one of them.';
  }
  if (/indentation|tab/i.test(message)) {
    return '. Check the blanks at the beginning of the line; YAML takes no tabs.';
  }
  return /mapping|implicit key/i.test(message) ? '. A text that has a colon followed by a blank needs quotes.' : '';
}

/** More repeated values than any page has; a page made to exhaust the memory has more. */
const mostAliases = 100;

/** Turns the nodes of a YAML document into values with places. */
class YamlValues {
  private aliases = 0;

  constructor(
    private readonly document: Document,
    private readonly lines: readonly Line[],
    private readonly placeOf: (offset: number) => Place,
  ) {}

  toValue(node: unknown): Value {
    const place = this.placeOf((node as Node | null)?.range?.[0] ?? 0);
    if (isAlias(node)) {
      this.aliases += 1;
      return this.aliases > mostAliases ? toNull(place) : this.toValue(node.resolve(this.document));
    }
    if (isSeq(node)) {
      return {...toNull(place), items: node.items.map((item) => this.toValue(item))};
    }
    if (isMap(node)) {
      const entries = node.items.map(({key, value}) => [keyOf(key), this.toValue(value)] as const);
      return {...toNull(place), entries: new Map(entries)};
    }
    return isScalar(node) ? this.toScalarValue(node, place) : toNull(place);
  }

  private toScalarValue(node: Scalar, place: Place): Value {
    const {value, source, type} = node;
    if (typeof value === 'string') {
      return toScalar(value, place, type === 'BLOCK_LITERAL' ? this.literalLines(value, place) : undefined);
    }
    const isKnown = typeof value === 'number' || typeof value === 'boolean';
    return isKnown ? toScalar(value, place, [{...place, text: source ?? String(value)}]) : toNull(place);
  }

  /** Lines of a `|` text, each with its own place: they stand below the line of the key. */
  private literalLines(text: string, place: Place): Line[] {
    const header = this.lines.findIndex(({line}) => line === place.line);
    return text.split('\n').map((each, index) => {
      const own = this.lines[header + 1 + index] ?? {...place, text: each};
      return {text: each, line: own.line, column: own.column + Math.max(0, own.text.length - each.length)};
    });
  }
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
