/**
 * The few lines of code that name all revisions, with one more. Each edit finds its place by the text around it, and
 * throws when that text is not there any more.
 */

export interface NewRevision {
  line: string;
  /** Day of approval of its first release, ISO 8601. */
  approved: string;
}

/** A source file as it is and as it will be. */
export interface Edit {
  file: string;
  edit: (text: string, revision: NewRevision) => string;
}

export const edits: readonly Edit[] = [
  {file: 'src/domain/revisions/revisions.ts', edit: addRevision},
  {file: 'src/domain/registry/revisions.ts', edit: addRelease},
  {file: 'src/domain/sources/documents.ts', edit: addDirectory},
];

/** The new line comes first; its first release is what the guide follows. */
function addRevision(text: string, {line, approved}: NewRevision): string {
  const entry = `  {line: '${line}', release: '${line}', approved: '${approved}', released: '${approved}'},\n`;
  return replaced(text, /(export const revisions: [^=]+= \[\n)/, `$1${entry}`);
}

/** The new release comes last, and means the same versions of the core Objects as the one before. */
function addRelease(text: string, {line}: NewRevision): string {
  const released = replaced(text, /(export const releases = \[[^\]]+)\] as const;/, `$1, '${line}'] as const;`);
  return replaced(released, /^( {2}\d+: '(?:[\d.]+ )*)([\d.]+)',$/gm, "$1$2 $2',");
}

/** The directory of a release is named for the day of its approval. */
function addDirectory(text: string, {line, approved}: NewRevision): string {
  const directory = `V${line.replace('.', '_')}-${approved.replaceAll('-', '')}-A`;
  return replaced(text, /(releaseDirectories: [^=]+= \{\n(?: {2}.*\n)+)/, `$1  '${line}': '${directory}',\n`);
}

function replaced(text: string, place: RegExp, replacement: string): string {
  if (text.search(place) < 0) {
    throw new Error(`the place ${place} is not found, so this file has to be edited by hand first.`);
  }
  return text.replace(place, replacement);
}
