import {loadIcon} from '../icons';
import {compilePage, errorOf, page, propsOf} from './compilePage';

const dedent = (lines: TemplateStringsArray) => lines.raw[0]!.replace(/^ {4}/gm, '').trim();

describe('what a page says is replaced', () => {
  test.each([
    ['a text', 'icon="tabler:network"'],
    ['a text in braces', "icon={'tabler:network'}"],
    ['a template', 'icon={`tabler:network`}'],
    ['the older spelling', 'icon="i-tabler:network"'],
  ])('an icon by its drawing: %s', async (_, icon) => {
    const props = await propsOf('MicroCard', `<MicroCard title="DMSO" ${icon} />`);
    expect(props).toEqual({title: 'DMSO', icon: loadIcon('tabler:network')});
  });

  test.each([
    ['a text', 'image="/img/wide.svg"'],
    ['a text in braces', 'image={"/img/wide.svg"}'],
  ])('a picture below static by its address and size: %s', async (_, image) => {
    const props = await propsOf('Picture', `<Picture ${image} alt="A field" />`);
    expect(props).toEqual({image: {src: '/img/wide.svg', width: 40, height: 30}, alt: 'A field'});
  });

  test('a picture beside the page by a file for the bundler', async () => {
    const code = await compilePage('<Segment background="./beside.svg">Text</Segment>');
    expect(code).toMatch(/"src": require\("!.*file-loader.*!\.\/beside\.svg"\)\.default/);
    expect(code).toMatch(/"width": 16,\s*"height": 16/);
  });

  test('nothing else', async () => {
    const props = await propsOf(
      'TextImage',
      '<TextImage image="/img/wide.svg" alt="A" side="left" {...{share: "l"}} />',
    );
    expect(props).toMatchObject({alt: 'A', side: 'left', share: 'l'});
  });
});

describe('pages without fault compile', () => {
  test.each([
    ['HTML', '<div className="x"><b>Text</b></div>'],
    ['what Docusaurus makes known', '<Details><summary>More</summary></Details>'],
    ['a default import', "import Tabs from '@theme/Tabs';\n\n<Tabs />"],
    ['named imports', "import {Tabs, Item as TabItem} from './tabs';\n\n<Tabs /> <TabItem />"],
    ['a namespace import', "import * as Kit from './kit';\n\n<Kit.Tabs />"],
    ['a function of the page', 'export function Year() { return 2024; }\n\n<Year />'],
    ['a component of the page', 'export const Year = () => 2024;\n\n<Year />'],
    ['required props that a spread may give', 'export const picture = {};\n\n<TextImage {...picture}>A</TextImage>'],
    ['a component within a sentence', 'A sign <Icon name="tabler:network" /> in a line.'],
    ['a diagram in words', '```mermaid\nflowchart LR\n  accTitle: Parts\n  accDescr: A leads to B.\n  a --> b\n```'],
    ['code that only shows components', '```mdx\n<TwoColumns size="Q">\n```'],
  ])('%s', async (_, source) => {
    await expect(compilePage(source)).resolves.toContain('MDXContent');
  });
});

describe('a faulty page is refused', () => {
  test('with every problem in one error, each with file, line and column', async () => {
    const source = dedent`
    # Page

    <TwoColumns size="Q">

    <Segment>
      <TextImage image="/img/wide.svg">Text</TextImage>
    </Segment>

    A line with <Icon name="tabler:netwrk" /> in it.

    </TwoColumns>

    <Picture image="/img/none.svg" alt="None" />

    <Carousel />

    \`\`\`mermaid
    flowchart LR
      accTitle: Parts
      a --> b
    \`\`\`
    `.replaceAll('\\`', '`');
    const at = (line: number, column: number) => `${page}:${line}:${column} `;
    expect((await errorOf(source)).split('\n')).toEqual([
      `${at(3, 1)}<TwoColumns size="Q">: size takes one of 2XS, XS, S, M, L, XL, 2XL, 3XL, 4XL.`,
      `${at(6, 3)}<TextImage> needs alt="…", a text that says what the picture shows.`,
      expect.stringMatching(/^.*:9:13 <Icon name>: "tabler:netwrk": the set "tabler" has no icon "netwrk"\. Nearest: /),
      expect.stringMatching(/^.*:13:1 <Picture image>: picture "\/img\/none\.svg" does not exist\. Looked for .*\.$/),
      expect.stringMatching(/^.*:15:1 <Carousel> is not a component of this portal .* Known: .*TwoColumns/),
      `${at(17, 1)}This Mermaid diagram needs a line "accDescr: …", what it shows in words.`,
    ]);
  });

  test('with its message only, without a stack of the program', async () => {
    const error = await compilePage('<TwoColumns size="Q" />').catch((caught: Error) => caught);
    expect(error).toMatchObject({stack: expect.stringMatching(/^src\/.*:1:1 <TwoColumns size="Q">: .*\.$/)});
  });

  test.each([
    ['<TwoColumns size={"Q"} />', '<TwoColumns size="Q">: size takes'],
    ['<TwoColumns size={`Q`} />', '<TwoColumns size="Q">: size takes'],
    ['<MultiColumn cols={13} />', '<MultiColumn cols="13">: cols takes a whole number'],
    ['<MultiColumn cols />', '<MultiColumn cols="true">: cols takes a whole number'],
    ['<TextImage image="/img/wide.svg" alt="" />', '<TextImage alt="">: alt takes'],
    ['<TextImage image={"/img/none.svg"} alt="A" />', '<TextImage image>: picture "/img/none.svg" does not exist.'],
    ['<TextImage {...props} side="top" />', '<TextImage side="top">: side takes one of left, right.'],
    ['<Carousel {...props} />', '<Carousel> is not a component'],
    ['<MicroCard title="A" icon="tablr:network" />', '<MicroCard icon>: "tablr:network": there is no icon set "tablr"'],
    [
      '<Segment background="https://example.org/a.png">A</Segment>',
      '<Segment background>: picture "https://example.org',
    ],
  ])('%s', async (source, message) => {
    await expect(errorOf(source)).resolves.toContain(`${page}:1:1 ${message}`);
  });

  test('a value that only a running program knows is left to the component', async () => {
    await expect(compilePage('<TwoColumns size={props.size} />')).resolves.toContain('size={props.size}');
  });
});
