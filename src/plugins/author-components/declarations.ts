import type {Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';

/** Names that a page imports or declares itself. */
export function declaredNames(root: Root): string[] {
  const names: string[] = [];
  visit(root, 'mdxjsEsm', (node: MdxjsEsm) => {
    names.push(...(node.data?.estree?.body ?? []).flatMap(namesOf));
  });
  return names;
}

function namesOf(statement: Program['body'][number]): string[] {
  switch (statement.type) {
    case 'ImportDeclaration':
      return statement.specifiers.map(({local}) => local.name);
    case 'ExportNamedDeclaration':
      return statement.declaration ? namesOf(statement.declaration) : [];
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [statement.id.name];
    case 'VariableDeclaration':
      return statement.declarations.flatMap(({id}) => (id.type === 'Identifier' ? [id.name] : []));
    default:
      return [];
  }
}
