import type {Heading, Paragraph, Parents, RootContent, Text} from 'mdast';
import {defaultHandlers, type Handle} from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify} from 'yaml';
import {writeAdmonition} from './admonition';
import {writeFlowElement, writeTextElement} from './writeElement';
import {writeLine} from './writeLine';
import {writeTable} from './writeTable';

/** `:name` before a bracket would be a directive. */
const writeText: Handle = (node: Text, parent, state, info) => {
  const text = defaultHandlers.text(node, parent, state, info).replaceAll('\u00a0', '&nbsp;');
  return /^[[{]/.test(info.after) ? text.replace(/:(?=[A-Za-z][\w-]*$)/, '\\:') : text;
};

const writeParagraph: Handle = (node: Paragraph, parent, state, info) => {
  const text = writeLine(node, (each) => defaultHandlers.paragraph(each, parent, state, info));
  // A paragraph that begins with one of these words would be taken for a program.
  const safe = text.replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
  return checkbox(node, parent) + safe;
};

function checkbox(node: Paragraph, parent: Parents | undefined): string {
  const isTask = parent?.type === 'listItem' && typeof parent.checked === 'boolean' && parent.children[0] === node;
  return isTask ? `[${parent.checked ? 'x' : ' '}] ` : '';
}

const writeHeading: Handle = (node: Heading, parent, state, info) => {
  const lead = `${'#'.repeat(node.depth)} `;
  return lead + writeLine(node, (each) => defaultHandlers.heading(each, parent, state, info).slice(lead.length), lead);
};

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    handlers: {
      admonition: writeAdmonition,
      heading: writeHeading,
      mdxFlowExpression: ({value}: {value: string}) => `{${value}}`,
      mdxJsxFlowElement: writeFlowElement,
      mdxJsxTextElement: writeTextElement,
      paragraph: writeParagraph,
      table: writeTable,
      text: writeText,
    },
    // A fence of a directive at the beginning of a line.
    unsafe: [{atBreak: true, character: ':', after: ':'}],
  })
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** The page as MDX, with its front matter. */
export function toMdx(children: RootContent[], frontMatter: Readonly<Record<string, unknown>>): string {
  const body = writer.stringify({type: 'root', children});
  const hasFrontMatter = Object.keys(frontMatter).length > 0;
  const head = hasFrontMatter ? `---\n${stringify(frontMatter, {lineWidth: 0})}---\n` : '';
  // A rule on the first line would begin front matter.
  const safe = hasFrontMatter ? body : body.replace(/^---(?=\n)/, '***');
  return [head, safe].filter((part) => part.trim() !== '').join('\n');
}
