import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import type {Nodes as HastNodes} from 'hast';
import type {Nodes} from 'mdast';
import type {MdxJsxAttribute} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';

/** What becomes of a page when the portal is built. */
export interface Shown {
  /** What readers see, in its order, one blank between words. */
  text: string;
  /** Anchors of headings and elements. */
  ids: string[];
  /** Programs in the page, remarks aside; a page has none. */
  programs: string[];
  /** Directives that no plugin knows; their words would get lost. */
  directives: string[];
}

interface Directive {
  type: string;
  name: string;
  data: unknown;
  children: unknown[];
  attributes: object | null;
}

const shownProps = new Set(['title', 'subtitle', 'question', 'caption', 'footer']);
const inLine = new Set(
  'a abbr b bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var'.split(' '),
);

let shown: Shown = {text: '', ids: [], programs: [], directives: []};

function collectPrograms() {
  return (root: Nodes) => {
    visit(root, (node: Nodes) => {
      if (/^mdx(?:Flow|Text)Expression$/.test(node.type) && 'value' in node) {
        const code = node.value.replace(/\/\*[^]*?\*\//g, '').trim();
        shown.programs.push(...(code ? [code] : []));
      } else if (node.type === 'mdxjsEsm') {
        shown.programs.push(node.value);
      }
    });
  };
}

function collectDirectives() {
  return (root: Nodes) => {
    visit(root, (node) => {
      const {type, data, name, children = [], attributes} = node as Partial<Directive>;
      const isWord = type === 'textDirective' && children.length === 0 && Object.keys(attributes ?? {}).length === 0;
      if (type?.endsWith('Directive') && !data && !isWord) {
        shown.directives.push(`${type} ${name}`);
      }
    });
  };
}

function collectText() {
  return (root: HastNodes) => {
    shown.text = textOf(root).replace(/\s+/g, ' ').trim();
  };
}

function textOf(node: HastNodes): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'element': {
      const {id} = node.properties;
      shown.ids.push(...(typeof id === 'string' ? [id] : []));
      return edged(node.tagName, node.children.map(textOf).join(''));
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = (node.attributes as MdxJsxAttribute[]).filter(({value}) => typeof value === 'string');
      shown.ids.push(...attributes.filter(({name}) => name === 'id').map(({value}) => String(value)));
      const texts = attributes.filter(({name}) => shownProps.has(name)).map(({value}) => `${String(value)} `);
      return edged(node.name ?? '', texts.join('') + node.children.map(textOf).join(''));
    }
    default:
      return 'children' in node ? (node.children as HastNodes[]).map(textOf).join('') : '';
  }
}

/** Words of different blocks do not grow together. */
function edged(name: string, text: string): string {
  return inLine.has(name) ? text : ` ${text} `;
}

const createProcessor = () =>
  createProcessorUncached({
    format: 'mdx',
    options: {
      admonitions: true,
      staticDirs: ['static'],
      siteDir: '.',
      beforeDefaultRemarkPlugins: [collectPrograms],
      remarkPlugins: [collectDirectives],
      rehypePlugins: [collectText],
      markdownConfig: {
        anchors: {maintainCase: false},
        emoji: true,
        mermaid: false,
        mdx1Compat: {comments: false, admonitions: false, headingIds: false},
        hooks: {onBrokenMarkdownImages: 'ignore', onBrokenMarkdownLinks: 'ignore'},
      },
    } as never,
  });

let processor: ReturnType<typeof createProcessor> | undefined;

/** Compiles a page as Docusaurus does with the portal's strict flags. Throws when the build would stop. */
export async function showPage(source: string): Promise<Shown> {
  shown = {text: '', ids: [], programs: [], directives: []};
  const content = source.replace(/^---\n(?:.*\n)*?---\n/, '');
  processor ??= createProcessor();
  await (await processor).process({content, filePath: 'page.mdx', frontMatter: {}, compilerName: 'server'});
  return shown;
}
