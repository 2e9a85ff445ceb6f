import {toLines, type Line} from './lines';

export interface SplitPage {
  /** Lines between the fences; absent when the page has no front matter. */
  frontMatter?: Line[];
  body: Line[];
}

const fence = /^---[ \t]*$/;

/** Parts the front matter from the body. Byte-order marks and carriage returns are taken away; fences may end in blanks. */
export function splitFrontMatter(source: string): SplitPage {
  const lines = toLines(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (!fence.test(lines[0]!.text)) {
    return {body: lines};
  }
  const end = lines.findIndex(({text}, index) => index > 0 && fence.test(text));
  return end < 0 ? {body: lines} : {frontMatter: lines.slice(1, end), body: lines.slice(end + 1)};
}
