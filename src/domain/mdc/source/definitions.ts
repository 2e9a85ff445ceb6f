import type {Line} from './lines';

const definition = /^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;

/** The link definitions of a text, and a blank line below them. Those of code examples do no harm. */
export function findDefinitions(lines: readonly Line[]): Line[] {
  const found = lines.filter(({text}) => definition.test(text));
  return found.length > 0 ? [...found, {...found[0]!, text: ''}] : [];
}
