import type {PhrasingContent, Text} from 'mdast';

/**
 * Takes the words of `[a span]` from the end of a line, without their brackets. Nothing when the line does not end in
 * one; then nothing is taken.
 */
export function takeSpan(line: PhrasingContent[]): PhrasingContent[] | undefined {
  const last = line.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(']')) {
    return undefined;
  }
  let depth = 0;
  for (let index = line.length - 1; index >= 0; index--) {
    const node = line[index]!;
    if (node.type !== 'text') {
      continue;
    }
    for (let at = node.value.length - 1; at >= 0; at--) {
      depth += node.value[at] === ']' ? 1 : node.value[at] === '[' ? -1 : 0;
      if (depth === 0) {
        return cut(line, index, at);
      }
    }
  }
  return undefined;
}

/** Cuts the line before the bracket at character `at` of node `index`. */
function cut(line: PhrasingContent[], index: number, at: number): PhrasingContent[] {
  const node = line[index] as Text;
  const span = line.splice(index);
  if (at > 0) {
    line.push({...node, value: node.value.slice(0, at)});
  }
  const opened = [{...node, value: node.value.slice(at + 1)}, ...span.slice(1)] as Text[];
  const last = opened.at(-1)!;
  return [...opened.slice(0, -1), {...last, value: last.value.slice(0, -1)}].filter(
    (each) => each.type !== 'text' || each.value !== '',
  );
}
