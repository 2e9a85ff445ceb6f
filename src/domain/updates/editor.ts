/** Longest address that GitHub takes; what is longer has to be pasted. */
const longestAddress = 8000;

/**
 * Address of GitHub's editor with a new file filled in.
 *
 * @param repository `owner/name`.
 * @returns undefined when the file is too long to stand in an address.
 */
export function toEditorAddress(repository: string, name: string, source: string): string | undefined {
  const query = new URLSearchParams({filename: name, value: source});
  const address = `${toEmptyEditorAddress(repository)}?${query.toString()}`;
  return address.length <= longestAddress ? address : undefined;
}

/** The same without a file: for a text that is pasted. */
export function toEmptyEditorAddress(repository: string): string {
  return `https://github.com/${repository}/new/main/blog`;
}
