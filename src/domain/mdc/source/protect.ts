/**
 * Follows regions in which `::` means nothing: fenced code, HTML comments, styles and scripts. Feed it every line in
 * its order; it says whether the line is inside such a region.
 */
export class Protection {
  private end?: (text: string) => boolean;

  constructor(
    /** Tells whether a later line fits; a comment that nothing ends is no comment. */
    private readonly later: (pattern: RegExp, from: number) => boolean,
  ) {}

  /** `indent` is the line's, less that of the component around it. */
  covers(text: string, index: number, indent: number): boolean {
    if (this.end) {
      if (this.end(text)) {
        this.end = undefined;
      }
      return true;
    }
    this.end = endOfFence(text, indent) ?? this.endOfHtml(text, index);
    return this.end !== undefined;
  }

  private endOfHtml(text: string, index: number): ((text: string) => boolean) | undefined {
    const start = /<!--|^[ \t]*<(?:style|script|pre|textarea)\b/i.exec(text);
    if (!start) {
      return undefined;
    }
    const end = start[0] === '<!--' ? /-->/ : /<\/(?:style|script|pre|textarea)>/i;
    const isOpen = !end.test(text.slice(start.index)) && this.later(end, index + 1);
    return isOpen ? (line) => end.test(line) : undefined;
  }
}

/** A code fence begins: gives what recognises its end. Back-ticks after back-ticks make inline code. */
function endOfFence(text: string, indent: number): ((text: string) => boolean) | undefined {
  const [, marker] = /^[ \t]*(`{3,}(?=[^`]*$)|~{3,})/.exec(text) ?? [];
  if (!marker || indent > 7) {
    return undefined;
  }
  const end = new RegExp(`^[ \\t]*${marker[0]}{${marker.length},}[ \\t]*$`);
  return (line) => end.test(line);
}
