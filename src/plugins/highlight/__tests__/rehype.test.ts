import {compile} from '@mdx-js/mdx';
import rehypeHighlight from '../rehype';

const toCode = async (text: string) => String(await compile(text, {rehypePlugins: [rehypeHighlight], jsx: true}));
const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;

test.each([
  ['json', '{"n": 5700}', 'token property'],
  ['ts', 'const a = 1;', 'token keyword'],
  ['bash', 'echo "a"', 'token string'],
  ['yaml', 'a: true', 'token boolean'],
  ['xml', '<LWM2M/>', 'token tag'],
  ['mdx', '## Title', 'token title'],
])('words of %s get their kinds', async (language, text, kind) => {
  expect(await toCode(fence(language, text))).toContain(kind);
});

test.each([
  ['text', '<3/0/13>'],
  ['hex', '61 45'],
  ['unknown', '1'],
])('code in %s stays as it is', async (language, text) => {
  const code = await toCode(fence(language, text));
  expect(code).not.toContain('token');
  expect(code).toContain(text);
});

test('code within a sentence stays as it is', async () => {
  expect(await toCode('`{"n": 1}`')).not.toContain('token');
});
