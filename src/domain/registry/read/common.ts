import {checkResource, checkResourceId} from '../check/resource';
import {checkItems, reusableElements} from '../check/schema';
import type {ReusableResource} from '../model';
import {Reporter, type Parsed} from '../problems';
import {childOf, childrenOf, parseXml, textOf, type XmlElement} from '../xml';
import {parseResourceDefinition} from './resource';

/** The reusable resources, in the order of their IDs and nobody using them yet, and their elements. */
export interface ParsedCommon {
  resources: ReusableResource[];
  items: Map<number, XmlElement>;
}

/** Reads Common.xml. Never throws. Errors, without a value: not XML, another root than LWM2M. */
export function parseCommon(text: string, file: string): Parsed<ParsedCommon> {
  const {value: root, problems} = parseXml(text, file);
  if (!root) {
    return {problems};
  }
  const reporter = new Reporter(file);
  reporter.problems.push(...problems);
  if (root.name !== 'LWM2M') {
    reporter.report('wrong-root', root, `The root element is <${root.name}>. Reusable resources begin with <LWM2M>.`);
    return {problems: reporter.problems};
  }
  const object = childOf(root, 'Object');
  const list = object && childOf(object, 'Resources');
  checkItems(list, reusableElements, reporter);
  return {value: readItems(list ? childrenOf(list, 'Item') : [], reporter), problems: reporter.problems};
}

function readItems(elements: XmlElement[], reporter: Reporter): ParsedCommon {
  const resources: ReusableResource[] = [];
  const items = new Map<number, XmlElement>();
  for (const item of elements) {
    const resource = readReusable(item, reporter);
    if (resource && items.has(resource.id)) {
      const message = `Reusable resource ${resource.id} stands here a second time and is not read.`;
      reporter.report('duplicate-reusable', item, message, resource.id);
    } else if (resource) {
      resources.push(resource);
      items.set(resource.id, item);
      checkResourceId(resource.id, item, reporter);
      checkResource(resource, item, reporter);
    }
  }
  resources.sort((a, b) => a.id - b.id);
  return {resources, items};
}

function readReusable(item: XmlElement, reporter: Reporter): ReusableResource | undefined {
  const definition = parseResourceDefinition(item, reporter);
  const specification = textOf(item, 'TSLink') === '0' ? '' : textOf(item, 'TS');
  return (
    definition && {
      ...definition,
      submitter: textOf(item, 'Submitter'),
      ...(specification && {specification}),
      users: [],
    }
  );
}
