/**
 * Head of a CBOR data item (RFC 8949 §3): 3 bits major type, 5 bits additional information, then 0, 1, 2, 4 or 8
 * bytes of argument.
 */
export interface CborHead {
  major: number;
  info: number;
  /** Value or length; undefined for an indefinite length and a break. A bigint only where a number would not be exact. */
  argument: number | bigint | undefined;
  /** Number of bytes: type and argument. */
  size: number;
}

/** What the additional information says about the argument: its bytes, or why there are none. */
function argumentSize(info: number): number | 'reserved' {
  return info < 24 || info === 31 ? 0 : info <= 27 ? 1 << (info - 24) : 'reserved';
}

/** Reads the head at `at`; a text tells why there is none. */
export function readHead(
  view: DataView,
  at: number,
): CborHead | {kind: 'truncated' | 'not-well-formed'; message: string} {
  const first = view.getUint8(at);
  const [major, info] = [first >> 5, first & 31];
  const size = argumentSize(info);
  if (size === 'reserved') {
    const message = `Additional information ${info} is reserved; CBOR uses 0 to 27 and 31.`;
    return {kind: 'not-well-formed', message};
  }
  const left = view.byteLength - at - 1;
  if (size > left) {
    const message = `The head of this data item needs ${size} more bytes, and ${left} are left.`;
    return {kind: 'truncated', message};
  }
  return {major, info, argument: info === 31 ? undefined : readArgument(view, at, info), size: 1 + size};
}

function readArgument(view: DataView, at: number, info: number): number | bigint {
  switch (info) {
    case 24:
      return view.getUint8(at + 1);
    case 25:
      return view.getUint16(at + 1);
    case 26:
      return view.getUint32(at + 1);
    case 27: {
      const value = view.getBigUint64(at + 1);
      return value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
    }
    default:
      return info;
  }
}
