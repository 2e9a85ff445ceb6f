// cspell:ignore netwrk
import {expect, test} from '@playwright/test';
import {buildPages} from './broken-site/build';

test.describe.configure({mode: 'default'});

const home = '---\nslug: /\n---\n\n# Home\n\nText.\n';

/** Faulty pages: what stands in line 3, and what the author is told about it. */
const faults: Record<string, [line: string, ...told: string[]]> = {
  'columns.mdx': [
    '<TwoColumns size="Q">Text</TwoColumns>',
    'columns.mdx:3:1 <TwoColumns size="Q">: size takes one of 2XS, XS, S, M, L, XL, 2XL, 3XL, 4XL.',
  ],
  'text-image.mdx': [
    '<TextImage image="/img/illustrations/gears.svg">Text</TextImage>',
    'text-image.mdx:3:1 <TextImage> needs alt="…", a text that says what the picture shows.',
  ],
  'icon.mdx': [
    '<MicroCard title="DMSO" icon="tabler:netwrk" />',
    'icon.mdx:3:1 <MicroCard icon>: "tabler:netwrk": the set "tabler" has no icon "netwrk". Nearest: tabler:network',
  ],
  'icon-set.mdx': [
    'A sign <Icon name="lucide:network" />',
    'icon-set.mdx:3:8 <Icon name>: "lucide:network": there is no icon set "lucide" here. Sets: devicon-plain, mdi, mingcute, tabler.',
  ],
  'picture.mdx': [
    '<Picture image="/img/none.svg" alt="None" />',
    'picture.mdx:3:1 <Picture image>: picture "/img/none.svg" does not exist. Looked for static/img/none.svg.',
  ],
  'picture-beside.mdx': [
    '<Picture image="./none.svg" alt="None" />',
    'picture-beside.mdx:3:1 <Picture image>: picture "./none.svg" does not exist. Looked for none.svg.',
  ],
  'markdown-picture.mdx': [
    '![None](/img/none.svg)',
    'Cause: Markdown image with URL `/img/none.svg` in source file "markdown-picture.mdx" (3:1) couldn\'t be resolved',
  ],
  'markdown-link.mdx': [
    '[None](./none.mdx)',
    'Cause: Markdown link with URL `./none.mdx` in source file "markdown-link.mdx" (3:1) couldn\'t be resolved',
  ],
  'component.mdx': [
    '<TwoColumn>Text</TwoColumn>',
    'component.mdx:3:1 <TwoColumn> is not a component of this portal and the page does not import it. Did you mean <TwoColumns>? Known: Admonition, Alert, AreaPicture, Coap,',
  ],
  'diagram.mdx': [
    '```mermaid\nflowchart LR\n  accTitle: Parts\n  a --> b\n```',
    'diagram.mdx:3:1 This Mermaid diagram needs a line "accDescr: …", what it shows in words.',
  ],
  'two.mdx': [
    '<Separator size="XXL" /> <Alert type="note">Text</Alert>',
    'two.mdx:3:1 <Separator size="XXL">: size takes one of XS, S, M, L, XL.',
    'two.mdx:3:26 <Alert type="note">: type takes one of info, success, warning, danger.',
  ],
};

test('one build tells the faults of all pages: file, line, component and what is allowed', async () => {
  const pages = Object.entries(faults).map(([file, [line]]) => [file, `# Title\n\n${line}\n`]);
  const {stopped, output} = await buildPages({'index.mdx': home, ...Object.fromEntries(pages)});
  expect(stopped).toBe(true);
  for (const [, ...told] of Object.values(faults)) {
    for (const message of told) {
      expect.soft(output).toContain(message);
    }
  }
  expect(output).not.toContain('index.mdx');
});

test('a broken link stops the build and is named with its page, in Markdown and on a card', async () => {
  const {stopped, output} = await buildPages({
    'index.mdx': home,
    'link.mdx': '# Link\n\n[Nowhere](/nowhere/)\n',
    'card.mdx': '# Card\n\n<MicroCard title="Nowhere" href="/no-card/" />\n',
  });
  expect(stopped).toBe(true);
  expect(output).toContain('Docusaurus found broken links!');
  expect(output).toMatch(/source page path = \/link\/:\s+-> linking to \/nowhere\//);
  expect(output).toMatch(/source page path = \/card\/:\s+-> linking to \/no-card\//);
});

test('a broken anchor stops the build and is named with its page', async () => {
  const {stopped, output} = await buildPages({
    'index.mdx': home,
    'anchor.mdx': '# Anchor\n\n[There](#there) [Not there](#not-there)\n\n## There\n',
    'card.mdx': '# Card\n\n<MicroCard title="Nowhere" href="/anchor/#no-card" />\n',
  });
  expect(stopped).toBe(true);
  expect(output).toContain('Docusaurus found broken anchors!');
  expect(output).toMatch(/source page path = \/anchor\/:\s+-> linking to #not-there/);
  expect(output).toMatch(/source page path = \/card\/:\s+-> linking to \/anchor\/#no-card/);
  expect(output).not.toContain('linking to #there');
});
