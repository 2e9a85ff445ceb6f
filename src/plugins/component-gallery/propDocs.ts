import {readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type {PropDoc} from '../../domain/authoring/propDocs';
import {componentRules} from '../../domain/authoring/rules';

/** Where a component is that does not have a folder of its own. */
const elsewhere: Record<string, {folder: string; props: string}> = {
  Column: {folder: 'MultiColumn', props: 'ColumnProps'},
};

/**
 * The props of `component`, read from its TypeScript types below `root`. A prop
 * without a comment is not for authors and is left out.
 *
 * @throws Error when there is no such component or no interface of its props.
 */
export function readPropDocs(component: string, root: string): PropDoc[] {
  const {folder, props} = elsewhere[component] ?? {folder: component, props: 'Props'};
  const file = path.join(root, folder, 'index.tsx');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const declared = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === props,
  );
  if (!declared) {
    throw new Error(`${file} declares no interface ${props}.`);
  }
  const fallbacks = readFallbacks(source, component);
  return declared.members
    .filter(ts.isPropertySignature)
    .map((member) => toPropDoc(component, member, fallbacks))
    .filter(({text}) => text !== '');
}

function toPropDoc(component: string, member: ts.PropertySignature, fallbacks: ReadonlyMap<string, string>): PropDoc {
  const name = member.name.getText();
  const fallback = fallbacks.get(name);
  const comments = ts.getJSDocCommentsAndTags(member).map((comment) => ts.getTextOfJSDocComment(comment.comment));
  return {
    name,
    type: describeType(component, name, member.type?.getText() ?? 'unknown'),
    required: !member.questionToken,
    ...(fallback ? {fallback} : {}),
    text: comments.filter(Boolean).join(' ').replace(/\s+/g, ' '),
  };
}

/** The words for a type: the allowed values where the check of pages knows them. */
function describeType(component: string, prop: string, type: string): string {
  const rule = componentRules[component]?.[prop];
  switch (rule?.kind) {
    case 'oneOf':
      return `one of ${rule.values!.join(', ')}`;
    case 'integer':
      return `${rule.range![0]} to ${rule.range![1]}`;
    case 'boolean':
      return 'true or false';
    case 'icon':
      return 'icon, set:name';
    case 'image':
      return 'path of a picture';
    case 'link':
      return 'address';
    case 'text':
      return 'text';
    default:
      return type === 'ReactNode' ? 'content' : type;
  }
}

/** Defaults that the component's function gives its props: `{size = 'L'}`. */
function readFallbacks(source: ts.SourceFile, component: string): Map<string, string> {
  const made = source.statements.find(
    (statement): statement is ts.FunctionDeclaration =>
      ts.isFunctionDeclaration(statement) && statement.name?.text === component,
  );
  const pattern = made?.parameters[0]?.name;
  const elements = pattern && ts.isObjectBindingPattern(pattern) ? pattern.elements : [];
  return new Map(
    elements
      .filter((element) => element.initializer)
      .map((element) => [element.name.getText(), element.initializer!.getText().replaceAll("'", '')]),
  );
}
