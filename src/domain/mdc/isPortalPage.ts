import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {componentRules} from '../authoring/rules';
import {parsePortalPage} from './output/parsePortalPage';

const names = Object.keys(componentRules).join('|');

/** Elements whose text stands on the line of their tags. */
const cell = '<(?:td|th|dt|dd|summary)\\b[^>\\n]*>[^\\n]*';
const hints = new RegExp(`<(?:${names})[\\s/>]|\\{/\\*|=\\{|className=|^(?:import|export) |${cell}[\\\\*_\`[]`, 'm');
const escaped = new RegExp(`${cell}\\\\[^\\w\\s]`);

/** Where old forms may be shown or remembered. */
const examples = /\{\/\*[^]*?\*\/\}|^[ \t]*(`{3,}|~{3,})[^]*?^[ \t]*\1/gm;

/**
 * True for a page that was written for the portal already: it is MDX, and its name says so, or it has something that
 * only MDX has. Markdown without components reads the same in both.
 */
export function isPortalPage(source: string, file: string): boolean {
  const isNamed = /\.mdx$/i.test(file);
  if ((!isNamed && !hints.test(source)) || /^[ \t]*::+(?:Sh|sh-)/m.test(source.replace(examples, ''))) {
    return false;
  }
  const parsed = parsePortalPage(source);
  return 'root' in parsed && (isNamed || hasOwnForms(parsed.root, source));
}

function hasOwnForms(root: Nodes, source: string): boolean {
  const nodes: Nodes[] = [];
  visit(root, (node: Nodes) => void nodes.push(node));
  const imports = nodes.some((node) => node.type === 'mdxjsEsm' && /^import .* from ['"]/m.test(node.value));
  return nodes.some(
    (node) =>
      isRemark(node) ||
      isOwnElement(node) ||
      (imports && isComponent(node)) ||
      (isCell(node) && hasMarkdown(node, source)),
  );
}

/** Markdown on the line of a cell's tag: in HTML its signs would show. */
function hasMarkdown(cell: Nodes, source: string): boolean {
  const {start, end} = cell.position!;
  let found = escaped.test(source.slice(start.offset, end.offset));
  visit(cell, (node: Nodes) => {
    const isMarkdown = /^(?:link|strong|emphasis|delete|inlineCode)$/.test(node.type);
    found ||= isMarkdown && node.position?.start.line === start.line;
  });
  return found;
}

function isCell(node: Nodes): boolean {
  return isElement(node) && /^(?:td|th|dt|dd|summary)$/.test(node.name ?? '');
}

/** Words in braces may be a program by accident; an expression with nothing but a remark in it is none. */
function isRemark(node: Nodes): boolean {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') {
    return false;
  }
  return node.value.trim() !== '' && node.data?.estree?.body.length === 0;
}

function isOwnElement(node: Nodes): boolean {
  return isElement(node) && (isKnown(node.name) || node.attributes.some(({value}) => typeof value === 'object'));
}

/** A component that the page imports, none of the old sites. */
function isComponent(node: Nodes): boolean {
  return isElement(node) && /^(?!Sh[A-Z]|Row[A-Z])[A-Z]/.test(node.name ?? '');
}

function isElement(node: Nodes) {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function isKnown(name: string | null): boolean {
  return Object.hasOwn(componentRules, name ?? '');
}
