import type {ParsedObject} from '../../registry/read/object';
import {childOf, childrenOf, findResource, type XmlElement} from '../../registry/xml';
import type {Finding, Fix, KnownRegistry} from '../model';
import type {Lines} from '../text/lines';

/** What a fix may look at. */
export interface FixContext {
  lines: Lines;
  root: XmlElement;
  known: KnownRegistry;
  parsed?: ParsedObject;
}

/** Makes the fix of one finding at an element; undefined where none is safe. */
export type Fixer = (element: XmlElement, finding: Finding, context: FixContext) => Fix | undefined;

/** The element itself when it has the name, else its child of that name. */
export function named(element: XmlElement, name: string): XmlElement | undefined {
  return element.name === name ? element : childOf(element, name);
}

/** The Object element that is read: the first. */
export function objectOf({root}: FixContext): XmlElement | undefined {
  return childrenOf(root, 'Object')[0];
}

/** The Item of a Resource; undefined when there is none. */
export function itemOf(context: FixContext, resourceId: number | undefined): XmlElement | undefined {
  const object = objectOf(context);
  const item = object && resourceId !== undefined ? findResource(object, resourceId) : undefined;
  return item === object ? undefined : item;
}
