import {checkElements, indexElements} from '../check/schema';
import type {IndexItem, IndexSource} from '../model';
import {Reporter, type Parsed} from '../problems';
import {formatUrn} from '../urn';
import {parseVersion} from '../version';
import {childOf, childrenOf, parseXml, textOf, type XmlElement} from '../xml';
import {ElementReader} from './element';
import {parseId} from './fields';

/** An item of the index and its element. */
export interface ParsedIndexItem {
  item: IndexItem;
  element: XmlElement;
}

/** Reads DDF.xml. Never throws. Errors, without a value: not XML, another root than DDFList. */
export function parseIndex(text: string, file: string): Parsed<ParsedIndexItem[]> {
  const {value: root, problems} = parseXml(text, file);
  if (!root) {
    return {problems};
  }
  const reporter = new Reporter(file);
  reporter.problems.push(...problems);
  if (root.name !== 'DDFList') {
    reporter.report('wrong-root', root, `The root element is <${root.name}>. The index begins with <DDFList>.`);
    return {problems: reporter.problems};
  }
  const items = childrenOf(root, 'Item').flatMap((element) => readItem(element, reporter));
  return {value: items, problems: reporter.problems};
}

function readItem(element: XmlElement, reporter: Reporter): ParsedIndexItem[] {
  const raw = textOf(element, 'ObjectID');
  const objectId = parseId(raw);
  if (objectId === undefined) {
    const message = `An item has the ObjectID "${raw}" and is not read. Write a number from 0 to 65534.`;
    reporter.report('unknown-value', childOf(element, 'ObjectID') ?? element, message);
    return [];
  }
  reporter.objectId = objectId;
  checkElements(element, indexElements, reporter);
  const reader = new ElementReader(element, reporter);
  const item = readFields(reader, objectId);
  delete reporter.objectId;
  return [{item, element}];
}

function readFields(reader: ElementReader, objectId: number): IndexItem {
  const version = readVersion(reader);
  const source = readSource(reader);
  const file = reader.text('DDF');
  // 0 hides a link that is only kept for the record.
  const specification = reader.text('TSLink') === '0' ? '' : reader.text('TS');
  return {
    objectId,
    version,
    urn: reader.text('URN') || formatUrn(objectId, version),
    name: reader.name(),
    description: reader.text('Description'),
    owner: reader.text('Owner'),
    ...(source && {source}),
    ...(file && {file}),
    ...(specification && {specification}),
  };
}

function readVersion(reader: ElementReader): string {
  const raw = reader.text('Ver');
  const reading = parseVersion(raw);
  if (!reading?.regular) {
    const message = `Ver is "${raw}", read as ${reading?.version ?? '1.0'}. Write major.minor, for example 1.1.`;
    reader.report(reading ? 'odd-value' : 'unknown-value', 'Ver', message);
  }
  return reading?.version ?? '1.0';
}

function readSource(reader: ElementReader): IndexSource | undefined {
  const raw = reader.text('Source');
  const source = (['oma', 'external', 'private'] as const).find((_, number) => raw === String(number));
  if (!source) {
    const message = `Source is "${raw}"; allowed: 0 (OMA), 1 (another standards body), 2 (private).`;
    reader.report('unknown-value', 'Source', message);
  }
  return source;
}
