import {fromHex, type PayloadFormat} from '..';
import {utf8} from './helpers';

const mebibyte = 2 ** 20;

/** `pattern` over and over, about `size` bytes. */
function repeat(pattern: string | Uint8Array, size = mebibyte): Uint8Array {
  const piece = typeof pattern === 'string' ? utf8(pattern) : pattern;
  const bytes = new Uint8Array(Math.max(1, Math.floor(size / piece.length)) * piece.length);
  for (let at = 0; at < bytes.length; at += piece.length) {
    bytes.set(piece, at);
  }
  return bytes;
}

const hex = (text: string, size?: number) => repeat(fromHex(text), size);

function join(...parts: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

export interface HostilePayload {
  name: string;
  format: PayloadFormat;
  bytes: Uint8Array;
  /** A kind of problem that must be among those reported. */
  kind?: string;
}

/** A mebibyte each, made to cost as much as possible. */
export const hostilePayloads: HostilePayload[] = [
  {name: 'arrays in arrays', format: 'senml-cbor', bytes: hex('81'), kind: 'too-deep'},
  {name: 'arrays of indefinite length in each other', format: 'senml-cbor', bytes: hex('9F'), kind: 'too-deep'},
  {name: 'maps in maps', format: 'lwm2m-cbor', bytes: hex('A1 00'), kind: 'too-deep'},
  {name: 'tags on tags', format: 'cbor', bytes: hex('C1'), kind: 'too-deep'},
  {
    name: 'an array that claims 2^64 items',
    format: 'senml-cbor',
    bytes: join(fromHex('9B FFFFFFFFFFFFFFFF'), hex('00')),
    kind: 'too-many-items',
  },
  {name: 'empty maps', format: 'senml-cbor', bytes: join(fromHex('9F'), hex('A0')), kind: 'too-many-items'},
  {
    name: 'records with a name',
    format: 'senml-cbor',
    bytes: join(fromHex('9F'), hex('A2 00 67 2F 33 2F 30 2F 31 31 02 01')),
    kind: 'duplicate-path',
  },
  {name: 'a text in empty chunks', format: 'cbor', bytes: join(fromHex('7F'), hex('60')), kind: 'too-many-items'},
  {
    name: 'one map with the same key',
    format: 'lwm2m-cbor',
    bytes: join(fromHex('BF'), hex('00 01')),
    kind: 'duplicate-key',
  },
  {
    name: 'one map with long keys',
    format: 'lwm2m-cbor',
    bytes: join(fromHex('BF'), hex('84 00 01 02 03 01')),
    kind: 'duplicate-key',
  },
  {
    name: 'a long base name for many records',
    format: 'senml-cbor',
    bytes: join(fromHex('9F A1 21 79 FF FF'), hex('2F', 65535), hex('A1 02 01')),
    kind: 'base-overflow',
  },
  {
    name: 'bytes that are no UTF-8',
    format: 'cbor',
    bytes: join(fromHex('7A 00 10 00 00'), hex('C3 28')),
    kind: 'bad-utf8',
  },
  {name: 'brackets', format: 'senml-json', bytes: repeat('['), kind: 'too-deep'},
  {name: 'objects in objects', format: 'oma-json', bytes: repeat('{"e":'), kind: 'too-deep'},
  {name: 'numbers in an array', format: 'senml-json', bytes: repeat('1,'), kind: 'trailing-bytes'},
  {
    name: 'records',
    format: 'senml-json',
    bytes: join(utf8('['), repeat('{"n":"/3/0/9","v":1},')),
    kind: 'duplicate-path',
  },
  {
    name: 'a number of a million digits',
    format: 'senml-json',
    bytes: join(utf8('[{"n":"/3/0/9","v":'), repeat('9'), utf8('}]')),
    kind: 'not-well-formed',
  },
  {name: 'a million backslashes', format: 'senml-json', bytes: join(utf8('["'), repeat('\\')), kind: 'truncated'},
  {name: 'white space', format: 'senml-json', bytes: repeat(' '), kind: 'truncated'},
  {
    name: 'names that are the same',
    format: 'senml-json',
    bytes: join(utf8('[{'), repeat('"n":1,')),
    kind: 'duplicate-key',
  },
  {name: 'Resources without a value', format: 'tlv', bytes: hex('C0 00'), kind: 'too-many-items'},
  {name: 'Object Instances in each other', format: 'tlv', bytes: hex('18 00 0F FF F0'), kind: 'wrong-nesting'},
  {name: 'multiple Resources', format: 'tlv', bytes: hex('82 00 40 00'), kind: 'duplicate-path'},
  {
    name: 'a value of 2^24 bytes that are not there',
    format: 'tlv',
    bytes: join(fromHex('D8 00 FF FF FF'), hex('00')),
    kind: 'truncated',
  },
  {name: 'links', format: 'link', bytes: repeat('</>,'), kind: 'duplicate-path'},
  {name: 'targets that never end', format: 'link', bytes: repeat('<,'), kind: 'truncated'},
  {name: 'attributes', format: 'link', bytes: join(utf8('<>'), repeat(';a')), kind: 'bad-path'},
  {name: 'commas', format: 'link', bytes: repeat(',')},
  {name: 'quotation marks', format: 'link', bytes: join(utf8('<>;a="'), repeat('\\')), kind: 'truncated'},
  {name: 'a long number', format: 'text', bytes: repeat('9')},
  {name: 'zero bytes', format: 'opaque', bytes: new Uint8Array(mebibyte)},
];
