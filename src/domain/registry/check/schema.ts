import type {ObjectDefinition} from '../model';
import type {ProblemKind, Reporter} from '../problems';
import {childrenOf, type XmlElement} from '../xml';

/** Children of an element in the order of the schema (LWM2M-v1_1.xsd); those with `?` may be missing. */
export const objectElements = [
  'Name',
  'Description1',
  'ObjectID',
  'ObjectURN',
  'LWM2MVersion?',
  'ObjectVersion?',
  'MultipleInstances',
  'Mandatory',
  'Resources',
  'Description2',
];
export const resourceElements = [
  'Name',
  'Operations',
  'MultipleInstances',
  'Mandatory',
  'Type',
  'RangeEnumeration',
  'Units',
  'Description',
];
/** Common.xml and DDF.xml leave elements out where they have nothing to say. */
export const reusableElements = [
  'Name',
  'Operations',
  'Type',
  'RangeEnumeration?',
  'Units?',
  'Submitter?',
  'Description',
  'TS?',
  'TSLink?',
];
export const indexElements = [
  'ObjectID',
  'URN',
  'Name',
  'Description?',
  'Owner',
  'Source',
  'Ver',
  'DDF?',
  'Vorto?',
  'DDFLink?',
  'TS?',
  'TSLink?',
];

/** Reports children that are missing, unknown, repeated or out of order. */
export function checkElements(element: XmlElement, schema: string[], reporter: Reporter, resourceId?: number): void {
  const order = schema.map((name) => name.replace('?', ''));
  const report = (kind: ProblemKind, at: XmlElement, message: string): void =>
    reporter.report(kind, at, message, resourceId);
  const seen = new Set<string>();
  let last = -1;
  for (const child of element.children) {
    const index = order.indexOf(child.name);
    if (index < 0) {
      report(
        'unknown-element',
        child,
        `<${child.name}> is not an element of <${element.name}>. Known: ${order.join(', ')}.`,
      );
    } else if (seen.has(child.name)) {
      report('repeated-element', child, `<${child.name}> stands here a second time and is not read.`);
    } else if (index < last) {
      report('element-order', child, `<${child.name}> must stand before <${order[last]}>.`);
    }
    seen.add(child.name);
    last = Math.max(last, index);
  }
  for (const name of schema.filter((name) => !name.endsWith('?') && !seen.has(name))) {
    report('missing-element', element, `<${element.name}> has no <${name}>. Add it, empty if there is nothing to say.`);
  }
}

/** The same for each Item of a list. */
export function checkItems(list: XmlElement | undefined, schema: string[], reporter: Reporter): void {
  for (const item of list ? childrenOf(list, 'Item') : []) {
    const id = Number(item.attributes.ID);
    checkElements(item, schema, reporter, Number.isInteger(id) ? id : undefined);
  }
}

const schemaFile = /\/(LWM2M(?:-v1_1)?\.xsd)$/;

/** The schema a file names must know what the file uses: Unsigned Integer and Corelnk came with LWM2M-v1_1.xsd. */
export function checkSchemaReference(root: XmlElement, definition: ObjectDefinition, reporter: Reporter): void {
  const reference = root.attributes['xsi:noNamespaceSchemaLocation'] ?? '';
  const schema = schemaFile.exec(reference)?.[1];
  const newer = definition.resources.find(({type}) => type === 'Unsigned Integer' || type === 'Corelnk');
  if (!schema) {
    const found = reference ? `names the schema "${reference}"` : 'names no schema';
    const message = `The file ${found}. Name http://www.openmobilealliance.org/tech/profiles/LWM2M-v1_1.xsd (or LWM2M.xsd).`;
    reporter.report('schema-reference', root, message);
  } else if (newer && schema === 'LWM2M.xsd') {
    const message = `The file names ${schema}, which does not know the type ${newer.type} of Resource ${newer.id}. Name LWM2M-v1_1.xsd.`;
    reporter.report('schema-reference', root, message, newer.id);
  }
}
