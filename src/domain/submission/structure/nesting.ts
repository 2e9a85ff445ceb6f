import {objectElements, resourceElements} from '../../registry/check/schema';
import {childrenOf, type XmlElement} from '../../registry/xml';
import {toFinding} from '../finding';
import type {Finding} from '../model';
import {walk} from './attributes';

/** Elements that hold elements, and which. */
const holds: Readonly<Record<string, string>> = {LWM2M: 'Object', Resources: 'Item', Object: '', Item: ''};
const leaves = new Set(
  [...objectElements, ...resourceElements].map((name) => name.replace('?', '')).filter((name) => name !== 'Resources'),
);

/** No text beside elements, no elements inside a text, and nothing but Object and Item in a list of them. */
export function checkNesting(root: XmlElement): Finding[] {
  return [...walk(root).flatMap(checkOne), ...checkList(root), ...childrenOf(root, 'Object').flatMap(checkResources)];
}

function checkOne(element: XmlElement): Finding[] {
  if (element.name in holds) {
    const text = element.text.trim();
    const message = `<${element.name}> holds the text "${text.slice(0, 40)}" beside its elements. Remove it.`;
    return text ? [toFinding('stray-text', element, message)] : [];
  }
  return leaves.has(element.name)
    ? element.children.map((child) => {
        const message = `<${element.name}> holds text only, but <${child.name}> stands in it. Write &lt; for a <.`;
        return toFinding('unknown-element', child, message);
      })
    : [];
}

function checkResources(object: XmlElement): Finding[] {
  return childrenOf(object, 'Resources').flatMap(checkList);
}

function checkList(list: XmlElement): Finding[] {
  const wanted = holds[list.name];
  return list.children
    .filter(({name}) => name !== wanted)
    .map((child) =>
      toFinding('unknown-element', child, `<${child.name}> is not an element of <${list.name}>; only <${wanted}> is.`),
    );
}
