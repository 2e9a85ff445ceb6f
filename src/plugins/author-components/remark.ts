import path from 'node:path';
import {getFileLoaderUtils} from '@docusaurus/utils';
import type {Code, Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Transformer} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {checkElement, type Problem} from '../../domain/authoring/check';
import {checkDiagram} from '../../domain/authoring/diagrams';
import {componentRules} from '../../domain/authoring/rules';
import {declaredNames} from './declarations';
import {expression, literalValue, requireCall} from './expressions';
import {loadIcon} from './icons';
import {loadDefinedObjects, loadPublishedObjects} from './loadObjects';
import {findPicture} from './pictures';
import {resolveReference} from './references';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface Options {
  /** Folders whose files are served from the site's root. */
  staticDirs: readonly string[];
  /** Folder of the registry, as its plugin takes it. */
  registryDir?: string;
}

/** Components that Docusaurus itself makes known to every page. */
const builtIn = ['Head', 'Details', 'Admonition', 'Mermaid'];

/**
 * Checks every use of an author component in a page and puts icons, pictures and references in place of their names.
 * What the page's revision of LwM2M lacks is taken out. All problems of a page are reported in one error.
 */
export default function remarkAuthorComponents(options: Options): Transformer<Root> {
  return (root, file) => {
    const problems: Problem[] = [];
    const known = new Set([...builtIn, ...declaredNames(root)]);
    visit(root, (node, index, parent) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const visited = visitElement(node as JsxElement, known, file, options);
        problems.push(...visited.problems);
        if (visited.absent && parent) {
          parent.children.splice(index!, 1);
          return [SKIP, index!];
        }
      } else if (node.type === 'code' && (node as Code).lang === 'mermaid') {
        problems.push(...checkDiagram((node as Code).value, startOf(node)));
      }
      return undefined;
    });
    if (problems.length > 0) {
      throw authorError(toMessage(problems, file));
    }
  };
}

function visitElement(node: JsxElement, known: ReadonlySet<string>, file: VFile, options: Options) {
  const start = startOf(node);
  const attributes = node.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  const problems = checkElement(
    {
      name: node.name ?? '',
      ...start,
      attributes: attributes.map(({name, value}) => ({name, value: literalValue(value)})),
      spread: attributes.length < node.attributes.length,
    },
    known,
  );
  const attempt = <T>(what: string, resolve: () => T): T | undefined => {
    try {
      return resolve();
    } catch (error) {
      problems.push({...start, message: `<${what}>: ${(error as Error).message}`});
      return undefined;
    }
  };
  for (const attribute of attributes) {
    attempt(`${node.name} ${attribute.name}`, () =>
      resolveAttribute(node.name ?? '', attribute, file, options.staticDirs),
    );
  }
  const published = () => loadPublishedObjects(options.registryDir);
  const outcome = attempt(node.name ?? '', () =>
    resolveReference(node, {page: file.path, objects: loadDefinedObjects, published}),
  );
  return {problems, absent: outcome === 'absent'};
}

function resolveAttribute(element: string, attribute: MdxJsxAttribute, file: VFile, staticDirs: readonly string[]) {
  const kind = componentRules[element]?.[attribute.name]?.kind;
  const value = literalValue(attribute.value);
  if (typeof value !== 'string' || value.trim() === '') {
    return;
  }
  if (kind === 'icon') {
    attribute.value = expression(loadIcon(value));
  } else if (kind === 'image') {
    const {source, file: picture, bundled, width, height} = findPicture(value, file.path, staticDirs);
    const src = bundled ? requireCall(bundledPicture(picture, file.path)) : source;
    attribute.value = expression({src, width, height});
  }
}

/** The bundler's request for a picture beside the page: copied, hashed, never inlined. */
function bundledPicture(picture: string, page: string): string {
  const relative = path.relative(path.dirname(page), picture).split(path.sep).join('/');
  return `${getFileLoaderUtils(false).loaders.inlineMarkdownAssetImageFileLoader}./${relative}`;
}

function startOf(node: {position?: {start: {line: number; column: number}}}): {line: number; column: number} {
  return {line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1};
}

/** An error for the author of a page; a stack of this program would only hide what it says. */
function authorError(message: string): Error {
  return Object.assign(new Error(message), {stack: message});
}

function toMessage(problems: readonly Problem[], file: VFile): string {
  const page = path.relative(process.cwd(), file.path);
  return problems.map(({line, column, message}) => `${page}:${line}:${column} ${message}`).join('\n');
}
