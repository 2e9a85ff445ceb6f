export interface Arguments {
  /** Folder of the built site. */
  dir: string;
  /** File to write the report to; without it links are listed, not checked. */
  report?: string;
}

/**
 * Reads `[dir] [--check report.md]`.
 *
 * @throws Error that says how the script is called.
 */
export function readArguments(words: readonly string[]): Arguments {
  const check = words.indexOf('--check');
  const report = check < 0 ? undefined : words[check + 1];
  const [dir = 'build', ...rest] = words.filter((_, index) => check < 0 || (index !== check && index !== check + 1));
  if (rest.length > 0 || dir.startsWith('-') || (check >= 0 && !report)) {
    throw new Error('Call it as: external-links.ts [folder of the built site] [--check report.md]');
  }
  return {dir, ...(report && {report})};
}
