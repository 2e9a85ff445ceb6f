import {indentOf, type Line} from './lines';

const fence = /^[ \t]*-{3,}[ \t]*$/;

interface YamlBlock {
  lines: Line[];
  /** Index of the line after the block; absent when nothing ends it. */
  end?: number;
}

/** The YAML block of a component: it begins on the line after the opener, as far indented as that. */
export function findYaml(lines: readonly Line[], from: number, indent: number): YamlBlock | undefined {
  const first = lines[from];
  if (!first || !fence.test(first.text) || indentOf(first.text) !== indent) {
    return undefined;
  }
  if (!isYaml(lines.slice(from + 1))) {
    return undefined;
  }
  const isEnd = ({text}: Line, index: number) => index > from && fence.test(text) && indentOf(text) === indent;
  const end = lines.findIndex(isEnd);
  return end < 0 ? {lines: []} : {lines: lines.slice(from + 1, end), end: end + 1};
}

/** `---` below an opener may be a rule, too: then what follows it does not begin as properties do. */
function isYaml(lines: readonly Line[]): boolean {
  const first = lines.find(({text}) => !/^\s*(?:#.*)?$/.test(text));
  return (
    first !== undefined && (fence.test(first.text) || /^\s*(?:["']?:?\w[\w.-]*["']?\s*:(?:\s|$)|\{)/.test(first.text))
  );
}
