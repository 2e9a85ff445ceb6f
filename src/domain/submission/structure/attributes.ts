import {childrenOf, type XmlElement} from '../../registry/xml';
import {toFinding} from '../finding';
import type {Finding} from '../model';

const allowed: Readonly<Record<string, string>> = {Object: 'ObjectType', Item: 'ID'};

/** Attributes: ObjectType on Object, ID on Item, and nothing else but those of XML Schema and namespaces. */
export function checkAttributes(root: XmlElement): Finding[] {
  return [...walk(root).flatMap(checkNames), ...childrenOf(root, 'Object').flatMap(checkObjectType)];
}

function checkNames(element: XmlElement): Finding[] {
  const own = allowed[element.name];
  return Object.keys(element.attributes)
    .filter((name) => name !== own && !/^xmlns(?::|$)|^xsi:|^xml:/.test(name))
    .map((name) => {
      const advice = own ? `Its only attribute is ${own}.` : 'It has none.';
      return toFinding('unknown-attribute', element, `<${element.name}> has the attribute ${name}. ${advice}`);
    });
}

function checkObjectType(object: XmlElement): Finding[] {
  const value = object.attributes.ObjectType;
  if (value === 'MODefinition') {
    return [];
  }
  const found = value === undefined ? 'has no ObjectType' : `has the ObjectType "${value}"`;
  return [toFinding('object-type', object, `<Object> ${found}. Write ObjectType="MODefinition".`)];
}

/** An element and all below it. */
export function walk(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = [element];
  for (let next = 0; next < found.length; next++) {
    found.push(...found[next]!.children);
  }
  return found;
}
