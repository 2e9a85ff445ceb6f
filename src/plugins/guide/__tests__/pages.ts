import type {Nodes, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {buildSince} from '../../../domain/guide';
import {findRevision, type Revision} from '../../../domain/revisions';
import {readGuidePages, type PageFile} from '../content';
import {toData} from './toData';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A page with what its revision shows of it. */
export interface GuideTree extends PageFile {
  revision: Revision;
  root: Root;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Every page of every revision, without what `Since` takes out of it. */
export const guideTrees: readonly GuideTree[] = readGuidePages('.').map((page) => {
  const revision = findRevision(page.line)!;
  return {...page, revision, root: withoutAbsent(parsePage(page.text), revision)};
});

/** The tree of a page; lines are those of the file. */
export function parsePage(text: string): Root {
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n---/, (head) => head.replace(/[^\n]/g, ''));
  return parser.parse(body);
}

export function withoutAbsent(root: Root, revision: Revision): Root {
  visit(root, (node, index, parent) => {
    if (!isJsx(node) || node.name !== 'Since' || buildSince(propsOf(node), revision) || !parent) {
      return undefined;
    }
    parent.children.splice(index!, 1);
    return [SKIP, index!];
  });
  return root;
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The props that a page writes out. */
export function propsOf(node: JsxElement): Record<string, unknown> {
  const attributes = node.attributes.filter((each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute');
  return Object.fromEntries(attributes.map(({name, value}) => [name, valueOf(value)]));
}

function valueOf(value: MdxJsxAttribute['value']): unknown {
  if (value === null || value === undefined || typeof value === 'string') {
    return value ?? true;
  }
  const statement = value.data?.estree?.body[0];
  return statement?.type === 'ExpressionStatement' ? toData(statement.expression) : undefined;
}

export interface Found<Props> {
  page: GuideTree;
  /** `docs/lwm2m/formats/tlv.mdx:70`. */
  place: string;
  props: Props;
}

/** Every use of a component in the guide. */
export function findElements<Props>(name: string): Found<Props>[] {
  return guideTrees.flatMap((page) => {
    const found: Found<Props>[] = [];
    visit(page.root, (node) => {
      if (isJsx(node) && node.name === name) {
        found.push({page, place: placeOf(page, node), props: propsOf(node) as Props});
      }
    });
    return found;
  });
}

export function placeOf({file}: GuideTree, node: {position?: {start: {line: number}}}): string {
  return `${file}:${node.position?.start.line ?? 1}`;
}
