import type {PhrasingContent} from 'mdast';

export function isBreak(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'mdxJsxTextElement' && node.name === 'br');
}

function isSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && /^[ \t\n\u00a0]*$/.test(node.value);
}

/** Parts a line of nodes where two or more line breaks follow each other: there the author began a paragraph. */
export function splitAtDoubleBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let breaks: PhrasingContent[] = [];
  for (const node of nodes) {
    if (isBreak(node) || (breaks.length > 0 && isSpace(node))) {
      breaks.push(node);
    } else if (breaks.filter(isBreak).length > 1) {
      parts.push([node]);
      breaks = [];
    } else {
      parts.at(-1)!.push(...breaks, node);
      breaks = [];
    }
  }
  parts.at(-1)!.push(...breaks);
  return parts.map(trim).filter((part) => part.length > 0);
}

/** Takes line breaks and blanks from both ends. */
export function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isVisible = (node: PhrasingContent) => !isBreak(node) && !isSpace(node);
  const first = nodes.findIndex(isVisible);
  if (first < 0) {
    return [];
  }
  const kept = nodes.slice(first, nodes.findLastIndex(isVisible) + 1);
  return kept.map((node, index) => trimText(node, index === 0, index === kept.length - 1));
}

function trimText(node: PhrasingContent, isFirst: boolean, isLast: boolean): PhrasingContent {
  if (node.type !== 'text') {
    return node;
  }
  const value = isFirst ? node.value.replace(/^[ \t\n]+/, '') : node.value;
  return {...node, value: isLast ? value.replace(/[ \t\n]+$/, '') : value};
}
