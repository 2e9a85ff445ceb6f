import type {PhrasingContent, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';

/** A value of a JSX attribute; `undefined` and `false` leave it out. */
export type AttributeValue = string | number | boolean | Readonly<Record<string, string>> | undefined;
export type JsxAttributes = Readonly<Record<string, AttributeValue>>;

/** A component or element that stands on its own lines. */
export function flowElement(name: string, attributes: JsxAttributes, children: RootContent[] = []): MdxJsxFlowElement {
  const content = children as MdxJsxFlowElement['children'];
  return {type: 'mdxJsxFlowElement', name, attributes: toAttributes(attributes), children: content};
}

/** A component or element in a line. */
export function textElement(
  name: string,
  attributes: JsxAttributes,
  children: PhrasingContent[] = [],
): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: toAttributes(attributes), children};
}

function toAttributes(values: JsxAttributes): MdxJsxAttribute[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ({type: 'mdxJsxAttribute', name, value: toValue(value!)}));
}

function toValue(value: NonNullable<AttributeValue>): MdxJsxAttribute['value'] {
  if (value === true) {
    return null;
  }
  if (typeof value === 'string') {
    return value.replace(/\s+/g, ' ').trim();
  }
  const text = typeof value === 'object' ? toObject(value) : String(value);
  return {type: 'mdxJsxAttributeValueExpression', value: text};
}

/** An object as a person writes it: `{color: 'red'}`. */
function toObject(value: object): string {
  const text = ([name, each]: [string, unknown]) => `${name}: '${String(each).replace(/[\\']/g, '\\$&')}'`;
  return `{${Object.entries(value).map(text).join(', ')}}`;
}

/** A remark that readers do not see. */
export function comment(text: string): RootContent {
  return {type: 'mdxFlowExpression', value: toComment(text)};
}

/** In a line of text, on one line: what begins a block would end the text. */
export function textComment(text: string): PhrasingContent {
  return {type: 'mdxTextExpression', value: toComment(text.replace(/\s+/g, ' '))};
}

function toComment(text: string): string {
  const safe = text.trim().replaceAll('*/', '* /');
  return safe.includes('\n') ? `/*\n${safe}\n*/` : `/* ${safe} */`;
}
