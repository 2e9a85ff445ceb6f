// cspell:ignore IHDR PLTE IDAT IEND
import {deflateSync} from 'node:zlib';
import type {Canvas} from './canvas';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG with a palette (PNG specification, colour type 3). sharp would look for the best colours of each picture
 * anew, which takes five times as long as drawing it.
 */
export function encodePng({width, height, palette: {colours}, rows}: Canvas): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const entries = Buffer.alloc(3 * colours.length);
  colours.forEach((colour, index) => entries.writeUIntBE(colour, 3 * index, 3));
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', entries),
    toChunk('IDAT', deflateSync(rows, {level: 6})),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(checksum(chunk.subarray(4, -4)), 8 + data.length);
  return chunk;
}

const table = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) {
    value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return value;
});

/** CRC-32 as PNG asks for; the one of Node comes with later versions than the portal runs on. */
function checksum(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value = table[(value ^ byte) & 255]! ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}
