import type {Nodes} from 'mdast';
import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {checkElement} from '../authoring/check';
import {parsePortalPage} from './output/parsePortalPage';
import type {Page} from './Page';

/** Components that Docusaurus itself makes known to every page. */
const builtIn = new Set(['Head', 'Details', 'Admonition', 'Mermaid']);

/** Reads the new page as the portal will. What stops its build is reported; the place is that in the new page. */
export function checkPage(output: string, page: Page): void {
  const parsed = parsePortalPage(output);
  if ('message' in parsed) {
    page.error({line: 1, column: 1}, `What comes out is no MDX; it is a mistake of the tool: ${parsed.message}`);
    return;
  }
  visit(parsed.root, (node: Nodes) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const attributes = node.attributes as MdxJsxAttribute[];
      const {line, column} = node.position!.start;
      const element = {name: node.name ?? '', line, column, attributes: attributes.map(toAttribute)};
      for (const problem of checkElement(element, builtIn)) {
        page.person({line: 1, column: 1}, `Line ${problem.line} of the new page: ${problem.message}`);
      }
    }
  });
}

function toAttribute({name, value}: MdxJsxAttribute) {
  if (value === null || value === undefined) {
    return {name, value: true};
  }
  if (typeof value === 'string') {
    return {name, value};
  }
  const number = Number(value.value);
  return Number.isNaN(number) ? {name} : {name, value: number};
}
