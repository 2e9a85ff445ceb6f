import type {Nodes, Parents, PhrasingContent} from 'mdast';
import {textElement} from './jsx';
import {isParent} from './kinds';
import {parseLine} from './parsePortalPage';
import {relaxEscapes} from './relaxEscapes';
import {signatureOf} from './signature';

type Line = Extract<Nodes, {type: 'paragraph' | 'heading' | 'tableCell'}>;

const tags: Partial<Record<Nodes['type'], string>> = {strong: 'strong', emphasis: 'em', delete: 'del'};

/**
 * Writes a line of text and reads it back. Where Markdown cannot say it, because its signs stand too close together,
 * elements take their place. `lead` is what stands before the line.
 */
export function writeLine<T extends Line>(node: T, write: (node: T) => string, lead = ''): string {
  const text = relaxEscapes(write(node), lead);
  if (!hasSigns(node) || isReadBack(node, lead + text)) {
    return text;
  }
  return write({...node, children: withElements(node.children)});
}

/** True when the line has signs in pairs. */
function hasSigns(node: Nodes): boolean {
  const isSigned = tags[node.type] !== undefined || node.type === 'link' || node.type === 'inlineCode';
  return isSigned || (isParent(node) && node.children.some(hasSigns));
}

function isReadBack(node: Line, text: string): boolean {
  const [read, ...more] = parseLine(text) ?? [];
  const isLine = read?.type === 'paragraph' || read?.type === 'heading';
  return isLine && more.length === 0 && signatureOf(read.children) === signatureOf(node.children);
}

function withElements(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child) => {
    if (child.type === 'inlineCode') {
      return textElement('code', {}, [{type: 'text', value: child.value}]);
    }
    if (!isParent(child)) {
      return child;
    }
    const inner = withElements((child as Parents).children as PhrasingContent[]);
    const tag = tags[child.type];
    return tag ? textElement(tag, {}, inner) : ({...child, children: inner} as PhrasingContent);
  });
}
