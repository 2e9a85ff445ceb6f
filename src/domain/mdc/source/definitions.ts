import {markCharacter} from './blocks';
import {isBlank, type Line} from './lines';

const definition = /^ {0,3}\[(?!\^)[^\]\n]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const footnote = /^[ \t]*\[\^([^\]\s]+)\]:/;

/** What stands for a footnote in parts of the page that only refer to it. */
export const footnoteStub = markCharacter;

/**
 * The link definitions of a text, a stub for each footnote, and a blank line below them: with these before it, a part
 * of the page reads as it does in the whole. Those of code examples do no harm.
 */
export function findDefinitions(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let isInText = false;
  for (const line of lines) {
    const [, label] = footnote.exec(line.text) ?? [];
    const isDefinition: boolean = !isInText && definition.test(line.text);
    if (isDefinition) {
      found.push(line);
    } else if (label !== undefined) {
      found.push({...line, text: `[^${label}]: ${footnoteStub}`}, {...line, text: ''});
    }
    isInText = !isDefinition && !isBlank(line);
  }
  // The last one ends the footnote before it, which would go on with indented lines.
  const [first] = found;
  return first ? [...found, {...first, text: `[${footnoteStub}]: #`}, {...first, text: ''}] : [];
}
