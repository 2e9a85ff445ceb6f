import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {buildResourceTable, buildSince, buildSpecRef, readResourcePath} from '../../domain/guide';
import type {LwM2MObject} from '../../domain/registry';
import {revisionOfPage} from '../../domain/revisions';
import {expression, literalValue} from './expressions';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface Context {
  /** The page. */
  page: string;
  /** The definitions that pages are checked against, read when the first path needs them. */
  objects: () => readonly LwM2MObject[];
  /** The registry that links lead to. */
  published: () => readonly LwM2MObject[];
}

/** What becomes of an element: it stays, or the revision of its page lacks it. */
type Outcome = 'kept' | 'absent';

/** Components whose props name something that is looked up while building. */
const resolvers: Readonly<Record<string, (node: JsxElement, context: Context) => Outcome>> = {
  Since: resolveSince,
  SpecRef: resolveSpecRef,
  ResourcePath: resolveResourcePath,
  ResourceTable: resolveResourceTable,
};

/**
 * Puts what a feature, a document or a path is in place of its name.
 *
 * @throws Error that says what is unknown and what is allowed.
 */
export function resolveReference(node: JsxElement, context: Context): Outcome {
  return resolvers[node.name ?? '']?.(node, context) ?? 'kept';
}

function resolveSince(node: JsxElement, {page}: Context): Outcome {
  const since = buildSince({feature: textOf(node, 'feature'), version: textOf(node, 'version')}, revisionOfPage(page));
  if (!since) {
    return 'absent';
  }
  replace(node, {feature: since, ...(node.type === 'mdxJsxTextElement' && {inline: true})});
  return 'kept';
}

function resolveSpecRef(node: JsxElement): Outcome {
  const doc = textOf(node, 'doc');
  if (doc !== undefined) {
    replace(node, {doc: buildSpecRef(doc, textOf(node, 'clause'))});
  }
  return 'kept';
}

function resolveResourcePath(node: JsxElement, {page, objects, published}: Context): Outcome {
  const path = textOf(node, 'path');
  if (path !== undefined) {
    const {reference, message} = readResourcePath(path, objects(), revisionOfPage(page).release, published());
    if (!reference) {
      throw new Error(message);
    }
    const named = node.attributes.some(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'named',
    );
    replace(node, {path: reference, ...(named && {named: true})});
  }
  return 'kept';
}

function resolveResourceTable(node: JsxElement, {page, objects, published}: Context): Outcome {
  const id = textOf(node, 'object');
  if (id !== undefined) {
    replace(node, {object: buildResourceTable(id, objects(), revisionOfPage(page).release, published())});
  }
  return 'kept';
}

/** The text of an attribute that the page writes out. */
function textOf(node: JsxElement, name: string): string | undefined {
  const attribute = node.attributes.find(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  const value = attribute && literalValue(attribute.value);
  return typeof value === 'string' ? value : undefined;
}

function replace(node: JsxElement, props: Readonly<Record<string, object | true>>): void {
  node.attributes = Object.entries(props).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: value === true ? null : expression(value),
  }));
}
