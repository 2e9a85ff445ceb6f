import {createHash} from 'node:crypto';
import type {SourceFile} from './source-file';

/**
 * SHA-256 over the content of the registry: over the lines `<SHA-256 of a file>  <path>\n`, sorted by path.
 *
 * It is the content that is pinned, not the archive: GitHub makes archives on request and does not promise the same
 * bytes for the same commit, while the files of a commit never change. Line ends count as XML reads them, CR LF as LF
 * (XML 1.0, 2.11), because Git writes them as each machine likes: so a checkout has the checksum of the archive.
 */
export function toChecksum(files: readonly SourceFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const lines = sorted.map(({path, bytes}) => `${sha256(withLineFeeds(bytes))}  ${path}\n`);
  return sha256(Buffer.from(lines.join('')));
}

function withLineFeeds(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
