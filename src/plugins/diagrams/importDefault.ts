import type {ImportDeclaration} from 'estree';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** `import name from 'source';` in a page. */
export function importDefault(name: string, source: string): MdxjsEsm {
  const declaration: ImportDeclaration = {
    type: 'ImportDeclaration',
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
    source: {type: 'Literal', value: source},
    attributes: [],
  };
  return {
    type: 'mdxjsEsm',
    value: `import ${name} from '${source}';`,
    data: {estree: {type: 'Program', sourceType: 'module', body: [declaration], comments: []}},
  };
}
