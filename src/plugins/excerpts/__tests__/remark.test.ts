import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Code, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import remarkExcerpts from '../remark';

const recordings = 'examples/exchanges.json';

function transform(source: string): Root {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkExcerpts, {recordings});
  const file = new VFile({path: path.resolve('docs/page.mdx'), value: source});
  return processor.runSync(processor.parse(file), file);
}

function errorOf(source: string): string {
  try {
    transform(source);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

const codeOf = (source: string) => transform(source).children[0] as Code;
const elementOf = (source: string) => transform(source).children[0] as MdxJsxFlowElement;
const textProps = ({attributes}: MdxJsxFlowElement) =>
  Object.fromEntries(attributes.map((each) => [(each as {name: string}).name, each.value]));

test('a block shows the region of a file, under the name of the file', () => {
  const {lang, meta, value} = codeOf('```ts file=examples/client/register.ts#register\n```');
  expect([lang, meta]).toEqual(['ts', 'title="examples/client/register.ts"']);
  expect(readFileSync('examples/client/register.ts', 'utf8')).toContain(value);
  expect(value).toContain("path: '/rd'");
  expect(value).not.toContain('#region');
});

test('a page may give the block a title of its own', () => {
  expect(codeOf('```ts title="Start" file=examples/client/main.ts#start\n```').meta).toBe('title="Start"');
});

test('other blocks stay as they are', () => {
  expect(codeOf('```ts title="x"\na\n```')).toMatchObject({meta: 'title="x"', value: 'a'});
});

test('a recorded exchange becomes a Coap, a message of it a HexDump', () => {
  const exchange = elementOf('<RecordedExchange name="register" />');
  expect(exchange.name).toBe('Coap');
  expect(textProps(exchange).label).toBe('The client registers');
  const message = elementOf('<RecordedMessage name="register" message={2} label="The answer" />');
  expect(message.name).toBe('HexDump');
  expect(textProps(message)).toMatchObject({label: 'The answer', fields: {type: 'mdxJsxAttributeValueExpression'}});
});

test.each([
  ['```ts file=examples/none.ts\n```', 'file=examples/none.ts: there is no such file.'],
  ['```ts file=../package.json\n```', 'file=../package.json: there is no such file.'],
  ['```ts file=examples\n```', 'file=examples: there is no such file.'],
  ['```ts file=examples/client/register.ts#registr\n```', 'Did you mean "register"?'],
  ['```ts file=examples/client/register.ts\nold\n```', 'leave it empty'],
  ['<RecordedExchange name="registr" />', 'has no exchange "registr". Did you mean "register"?'],
  ['<RecordedExchange name="toString" />', 'has no exchange "toString"'],
  ['<RecordedExchange />', '<RecordedExchange> needs name="…"'],
  ['<RecordedExchange name="register" message={1} />', '<RecordedExchange> takes name, label, not message.'],
  ['<RecordedMessage name="register" message={3} />', 'needs message={1} to message={2}'],
])('%s is refused, with its place', (block, text) => {
  const message = errorOf(`First line\n\n${block}\n`);
  expect(message).toContain('docs/page.mdx:3:1 ');
  expect(message).toContain(text);
});

test('all problems of a page are told at once', () => {
  const message = errorOf('```ts file=a\n```\n\n<RecordedExchange name="b" />\n');
  expect(message).toMatch(/page\.mdx:1:1 .*\n.*page\.mdx:4:1 /);
});
