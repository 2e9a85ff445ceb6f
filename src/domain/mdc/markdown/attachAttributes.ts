import type {Nodes, PhrasingContent, RootContent} from 'mdast';
import {withMeanings} from '../html/meanings';
import {startOf} from '../html/serialise';
import {readLook} from '../html/styles';
import {isParent} from '../output/kinds';
import {textElement} from '../output/jsx';
import type {Page} from '../Page';
import {parseAttributes, type InlineAttribute} from '../source/attributes';
import {takeSpan} from './spans';

/** What may have attributes besides spans. */
const owners = new Set<Nodes['type']>([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
]);

/** Gives the attribute lists of a page to what stands before them. A list after nothing of that kind is text. */
export function attachAttributes(nodes: readonly RootContent[], page: Page): RootContent[] {
  return nodes.map((node) => {
    if (!isParent(node)) {
      return node;
    }
    const children = attachAttributes(node.children as RootContent[], page);
    return {...node, children: attachInLine(children, page)} as RootContent;
  });
}

function attachInLine(nodes: readonly RootContent[], page: Page): RootContent[] {
  const done: RootContent[] = [];
  for (const node of nodes) {
    if (node.type === 'attributeList') {
      const attributes = parseAttributes(node.value) ?? [];
      const owner = takeOwner(done);
      done.push(...(owner ? style(owner, attributes, node, page) : [asText(node)]));
    } else {
      done.push(node);
    }
  }
  return done;
}

/** What stands directly before the list: an element, or the words of `[a span]`. */
function takeOwner(done: RootContent[]): PhrasingContent[] | undefined {
  const last = done.at(-1);
  if (last && owners.has(last.type)) {
    done.pop();
    return [last as PhrasingContent];
  }
  return takeSpan(done as PhrasingContent[]);
}

function asText(node: Extract<Nodes, {type: 'attributeList'}>): RootContent {
  return {...node, type: 'text', value: `{${node.value}}`};
}

/** What the owners are called in the report; words are a span. */
const kinds: Partial<Record<Nodes['type'], string>> = {
  link: 'link',
  image: 'picture',
  emphasis: 'text in italics',
  strong: 'text in bold',
  delete: 'deleted text',
  inlineCode: 'code',
};

/** Links and pictures open as the portal opens them, in its own styles. */
const silent = new Set(['target', 'rel', 'alt', 'lang', 'external', 'noopener', 'noreferrer']);

function style(
  owner: PhrasingContent[],
  attributes: readonly InlineAttribute[],
  list: Nodes,
  page: Page,
): PhrasingContent[] {
  const textOf = (name: string) =>
    attributes
      .filter((attribute) => attribute.name === name && attribute.value !== true)
      .map(({value}) => value)
      .join(' ');
  const look = readLook(textOf('class'), textOf('style'));
  const others = attributes.filter(({name}) => !['class', 'style', 'id'].includes(name) && !silent.has(name));
  const dropped = [...look.dropped, ...others.map(({name}) => name)];
  const kind = owner.length === 1 ? (kinds[owner[0]!.type] ?? 'span') : 'span';
  if (dropped.length > 0) {
    page.dropped(startOf(list), `${dropped.join(', ')} of a ${kind}: the portal has styles of its own.`);
  }
  reportTarget(owner, textOf('target'), list, page);
  const id = textOf('id');
  const content = withMeanings(owner, look.meanings);
  return id && page.around.fragments.has(id) ? [textElement('span', {id}, content)] : content;
}

function reportTarget([link]: PhrasingContent[], target: string, list: Nodes, page: Page): void {
  if (target && link?.type === 'link' && /^[/#.]/.test(link.url)) {
    page.dropped(startOf(list), `target="${target}" of a link within the portal: its pages open in the same window.`);
  }
}
