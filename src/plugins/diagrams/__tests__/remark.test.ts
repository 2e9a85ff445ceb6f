import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {compile} from '@mdx-js/mdx';
import {toDrawingName} from '../../../domain/diagrams';
import remarkDiagrams from '../remark';

const source = 'flowchart LR\n  accTitle: Parts\n  accDescr: A leads to B.\n  a --> b';
const page = `\`\`\`mermaid\n${source}\n\`\`\`\n`;
let staticDir: string;

beforeAll(() => {
  staticDir = mkdtempSync(path.join(tmpdir(), 'drawings-'));
  mkdirSync(path.join(staticDir, 'img/diagrams'), {recursive: true});
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 0 300.4 120"></svg>';
  writeFileSync(path.join(staticDir, `img/diagrams/${toDrawingName(source)}.svg`), svg);
});
afterAll(() => rmSync(staticDir, {recursive: true}));

const toCode = async (text: string) =>
  String(await compile(text, {remarkPlugins: [[remarkDiagrams, {staticDir}]], jsx: true}));

test('a diagram becomes its drawing, with its words and its size', async () => {
  const code = await toCode(page);
  const src = `/img/diagrams/${toDrawingName(source)}.svg`;
  expect(code).toContain(`title="Parts" description="A leads to B." src="${src}" width="301" height="120"`);
  expect(code).not.toContain('flowchart');
});

test('a diagram that was changed since is left to the browser, which gets what draws it', async () => {
  const code = await toCode(page.replace('a --> b', 'a --> c').repeat(2));
  expect(code.match(/import UndrawnDiagram from ["']@site\/src\/components\/UndrawnDiagram["']/g)).toHaveLength(1);
  expect(code.match(/<UndrawnDiagram value="flowchart LR\n {2}accTitle/g)).toHaveLength(2);
});

test('a page whose diagrams are drawn brings nothing that draws', async () => {
  expect(await toCode(page)).not.toContain('import UndrawnDiagram');
});

test('other code stays code', async () => {
  expect(await toCode(page.replace('mermaid', 'text'))).toContain('language-text');
});
