import {crc32} from './crc32';

export interface PackedFile {
  /** With `/` between folders. */
  path: string;
  text: string;
}

/** 1 January 1980, the first day ZIP knows: the same files give the same bytes. */
const date = 0x0021;
/** Names are UTF-8. */
const flags = 0x0800;

/** A ZIP archive with the files stored as they are (APPNOTE 6.3, methods 0). */
export function toZip(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const {path, text} of files) {
    const [name, data] = [new TextEncoder().encode(path), new TextEncoder().encode(text)];
    const common = [
      [2, 20],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, date],
      [4, crc32(data)],
      [4, data.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const header = toBytes([[4, 0x04034b50], ...common]);
    parts.push(header, name, data);
    directory.push(toBytes([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), name);
    offset += header.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = toBytes([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return join([...parts, ...directory, end]);
}

/** Numbers of 2 or 4 bytes, the lowest first. */
function toBytes(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    fields.flatMap(([bytes, value]) => Array.from({length: bytes}, (_, place) => (value >>> (8 * place)) & 0xff)),
  );
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
