import {SaxesParser} from 'saxes';
import {Reporter, type Parsed, type Place, type ProblemKind} from './problems';

/** An XML element with the position of its `<`. */
export interface XmlElement extends Place {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Text and CDATA directly inside, joined. Comments are left out. */
  text: string;
}

/** What is read at most. */
export interface XmlLimits {
  /** Length in UTF-16 units. */
  size: number;
  /** Deepest nesting. */
  depth: number;
  elements: number;
}

/** The official files reach 0.3 MB, 5 levels and 5,100 elements. */
export const xmlLimits: XmlLimits = {size: 4 * 1024 * 1024, depth: 32, elements: 250_000};

class Refusal extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly at: Place,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a whole document. Never throws: what is not XML, declares a document type (and with it entities), or
 * passes the limits is one located error.
 */
export function parseXml(text: string, file: string, limits = xmlLimits): Parsed<XmlElement> {
  const reporter = new Reporter(file);
  try {
    const value = readTree(text, limits);
    reportUndecoded(text, reporter);
    return {value, problems: reporter.problems};
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('not-xml', {line: 1}, String(error));
    reporter.report(refusal.kind, refusal.at, refusal.message);
    return {problems: reporter.problems};
  }
}

function readTree(text: string, limits: XmlLimits): XmlElement {
  if (text.length > limits.size) {
    throw new Refusal(
      'too-large',
      {line: 1},
      `The file has ${text.length} characters; at most ${limits.size} are read.`,
    );
  }
  const parser = new SaxesParser({xmlns: false});
  const builder = new TreeBuilder(limits);
  const here = (): Place => ({line: parser.line, column: parser.columnIndex + 1});
  parser.on('error', (error) => {
    throw new Refusal('not-xml', here(), toReason(error.message));
  });
  parser.on('doctype', () => {
    throw new Refusal('doctype', here(), 'A registry file has no <!DOCTYPE …>. Remove it, and any entity it declares.');
  });
  parser.on('opentagstart', ({name}) => builder.enter(name, startOf(parser, name)));
  parser.on('opentag', (tag) => builder.setAttributes(tag.attributes));
  parser.on('closetag', () => builder.leave());
  parser.on('text', (part) => builder.append(part));
  parser.on('cdata', (part) => builder.append(part));
  parser.write(text).close();
  return builder.root!;
}

class TreeBuilder {
  root?: XmlElement;
  private readonly open: XmlElement[] = [];
  private count = 0;

  constructor(private readonly limits: XmlLimits) {}

  enter(name: string, at: Place): void {
    const {depth, elements} = this.limits;
    if (this.open.length >= depth) {
      throw new Refusal('too-deep', at, `<${name}> lies deeper than ${depth} elements.`);
    }
    if (++this.count > elements) {
      throw new Refusal('too-large', at, `The file has more than ${elements} elements; no more are read.`);
    }
    const element: XmlElement = {name, attributes: {}, children: [], text: '', ...at};
    this.root ??= element;
    this.open.at(-1)?.children.push(element);
    this.open.push(element);
  }

  setAttributes(attributes: Record<string, string>): void {
    this.open.at(-1)!.attributes = attributes;
  }

  append(text: string): void {
    const element = this.open.at(-1);
    if (element) {
      element.text += text;
    }
  }

  leave(): void {
    this.open.pop();
  }
}

/** The parser reports a tag one character after its name; a line break there has already been counted. */
function startOf(parser: SaxesParser<{xmlns: false}>, name: string): Place {
  const column = parser.columnIndex - name.length - 1;
  return parser.columnIndex === 0 ? {line: parser.line - 1} : {line: parser.line, column};
}

function toReason(message: string): string {
  return `Not well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`;
}

/** A decoder puts U+FFFD where the bytes were not UTF-8. */
function reportUndecoded(text: string, reporter: Reporter): void {
  const index = text.indexOf('\uFFFD');
  if (index >= 0) {
    const line = text.slice(0, index).split('\n').length;
    reporter.report('not-utf8', {line}, 'The file holds bytes that are not UTF-8. Save it as UTF-8.');
  }
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Text of the first child of that name, without the space around it; empty when there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? '';
}

/** The Item with a Resource ID below an Object element; the Object element itself when there is none. */
export function findResource(object: XmlElement, resourceId: number): XmlElement {
  const items = childOf(object, 'Resources')?.children ?? [];
  return items.find((item) => Number(item.attributes.ID) === resourceId) ?? object;
}
