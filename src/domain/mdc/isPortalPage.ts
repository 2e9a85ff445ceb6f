import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {componentRules} from '../authoring/rules';
import {parsePortalPage} from './output/parsePortalPage';

const names = Object.keys(componentRules).join('|');
const hints = new RegExp(`<(?:${names})[\\s/>]|\\{/\\*|=\\{|className=|^(?:import|export) `, 'm');

/** Where old forms may be shown or remembered. */
const examples = /\{\/\*[^]*?\*\/\}|^[ \t]*(`{3,}|~{3,})[^]*?^[ \t]*\1/gm;

/**
 * True for a page that was written for the portal already: it is MDX, and has something that only MDX has. Markdown
 * without components reads the same in both.
 */
export function isPortalPage(source: string): boolean {
  if (!hints.test(source) || /^[ \t]*::+(?:Sh|sh-)/m.test(source.replace(examples, ''))) {
    return false;
  }
  const parsed = parsePortalPage(source);
  let found = false;
  if ('root' in parsed) {
    visit(parsed.root, (node: Nodes) => {
      found ||= /^mdx(?:FlowExpression|TextExpression|jsEsm)$/.test(node.type) || isOwnElement(node);
    });
  }
  return found;
}

function isOwnElement(node: Nodes): boolean {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return false;
  }
  return Object.hasOwn(componentRules, node.name ?? '') || node.attributes.some(({value}) => typeof value === 'object');
}
