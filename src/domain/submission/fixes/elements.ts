import {objectElements, resourceElements} from '../../registry/check/schema';
import {childOf, type XmlElement} from '../../registry/xml';
import type {Edit} from '../model';
import type {RuleId} from '../rules';
import type {FixContext, Fixer} from './context';
import {insertAfter, locate} from './locate';

/** Elements that say nothing when they are empty. */
const mayBeEmpty = new Set(['RangeEnumeration', 'Units', 'Description', 'Description1', 'Description2']);

const addElement: Fixer = (element, {message}, {lines}) => {
  const name = /has no <(\w+)>/.exec(message)?.[1] ?? '';
  const order = (element.name === 'Item' ? resourceElements : objectElements).map((each) => each.replace('?', ''));
  const before = order
    .slice(0, order.indexOf(name))
    .reverse()
    .map((each) => childOf(element, each))
    .find((child) => child !== undefined);
  const edit = mayBeEmpty.has(name) && before ? insertAfter(before, name, '', lines) : undefined;
  return edit && {label: `Add an empty <${name}>`, edits: [edit]};
};

const writeObjectType: Fixer = (element, _, {lines}) => {
  const edit = editAttribute(element, 'ObjectType', 'MODefinition', {lines});
  return edit && {label: 'Write ObjectType="MODefinition"', edits: [edit]};
};

/** The edit that gives an attribute its value, or adds it. */
export function editAttribute(
  element: XmlElement,
  name: string,
  value: string,
  {lines}: Pick<FixContext, 'lines'>,
): Edit | undefined {
  const place = locate(element, lines);
  if (!place) {
    return undefined;
  }
  const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(
    lines.text.slice(place.nameEnd, place.tagEnd),
  );
  if (!present) {
    return {start: place.nameEnd, end: place.nameEnd, text: ` ${name}="${value}"`};
  }
  const end = place.nameEnd + present.index + present[0].length;
  return {start: end - present[1]!.length, end, text: `"${value}"`};
}

export const fixElements: Partial<Record<RuleId, Fixer>> = {
  'missing-element': addElement,
  'object-type': writeObjectType,
};
