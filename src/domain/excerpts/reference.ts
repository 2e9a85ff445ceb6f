/** What a block of code names: a file of the repository, and a part of it. */
export interface ExcerptReference {
  file: string;
  region?: string;
  /** What else stands beside the language, such as a title. */
  rest: string;
}

/** Reads `file=examples/client/register.ts#register title="…"`; undefined when no file is named. */
export function parseExcerptReference(meta: string): ExcerptReference | undefined {
  const match = /(?:^|\s)file=([^\s#]+)(?:#(\S+))?/.exec(meta);
  if (!match) {
    return undefined;
  }
  const rest = `${meta.slice(0, match.index)} ${meta.slice(match.index + match[0].length)}`.trim();
  return {file: match[1]!, ...(match[2] && {region: match[2]}), rest};
}
