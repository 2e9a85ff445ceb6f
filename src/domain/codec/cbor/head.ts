/**
 * Head of a CBOR data item (RFC 8949 §3): 3 bits major type, 5 bits additional information, then 0, 1, 2, 4 or 8
 * bytes of argument.
 */
export interface CborHead {
  major: number;
  info: number;
  /** Value or length; undefined for an indefinite length, a break, or a float (whose bits it would be). */
  argument?: bigint;
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
  return {major, info, ...(info < 31 && {argument: readArgument(view, at + 1, size) ?? BigInt(info)}), size: 1 + size};
}

function readArgument(view: DataView, at: number, size: number): bigint | undefined {
  switch (size) {
    case 1:
      return BigInt(view.getUint8(at));
    case 2:
      return BigInt(view.getUint16(at));
    case 4:
      return BigInt(view.getUint32(at));
    case 8:
      return view.getBigUint64(at);
    default:
      return undefined;
  }
}
