import type {Element} from 'hast';
import type {BlockContent, DefinitionContent, List, ListItem, RootContent} from 'mdast';
import {flowElement} from '../output/jsx';
import {attributeOf, readElementLook} from './attributes';
import type {HtmlReader} from './HtmlReader';
import {toFlow} from './toFlow';

/** `<ul>` and `<ol>`. What stands between the items becomes an item, too. */
export function toList(element: Element, reader: HtmlReader): RootContent[] {
  readElementLook(element, reader, ['start', 'type', 'reversed']);
  const groups = groupItems(element);
  const children = groups.map((nodes) => toItem(toFlow(nodes, reader))).filter((item) => item.children.length > 0);
  const start = Number(attributeOf(element, 'start') ?? 1);
  const ordered = element.tagName === 'ol';
  const list: List = {
    type: 'list',
    ordered,
    start: ordered && Number.isInteger(start) && start >= 0 && start < 1e9 ? start : null,
    spread: children.some((item) => item.spread),
    children,
  };
  return children.length > 0 ? [list] : [];
}

function groupItems(element: Element): Element['children'][] {
  const groups: Element['children'][] = [];
  let open = false;
  for (const node of element.children) {
    if (node.type === 'element' && node.tagName === 'li') {
      groups.push(node.children);
      open = false;
    } else if (open) {
      groups.at(-1)!.push(node);
    } else if (node.type !== 'text' || node.value.trim() !== '') {
      groups.push([node]);
      open = true;
    }
  }
  return groups;
}

function toItem(flow: RootContent[]): ListItem {
  const isTight = flow.filter(({type}) => type !== 'list').length <= 1;
  return {type: 'listItem', spread: !isTight, children: flow as (BlockContent | DefinitionContent)[]};
}

/** `<dl>` stays what it is: Markdown has no list of descriptions. */
export function toDescriptions(element: Element, reader: HtmlReader): RootContent[] {
  readElementLook(element, reader);
  const isEntry = (node: Element['children'][number]): node is Element =>
    node.type === 'element' && (node.tagName === 'dt' || node.tagName === 'dd');
  const entries = element.children.filter(isEntry).map((entry) => {
    readElementLook(entry, reader);
    return flowElement(entry.tagName, {}, toFlow(entry.children, reader));
  });
  const rest = toFlow(
    element.children.filter((node) => !isEntry(node)),
    reader,
  );
  return entries.length > 0 ? [flowElement('dl', {}, entries), ...rest] : rest;
}
