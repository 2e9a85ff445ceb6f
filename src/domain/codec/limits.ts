/** What the codecs refuse, so that no payload, however hostile, costs more than a moment. */
export const limits = {
  /** Longest payload: a TLV value may have 2^24 - 1 bytes (Core 1.2.2 §7.5), and a little for its header. */
  bytes: 2 ** 24 + 64,
  /** Most data items in one payload: values, keys, arrays and maps count one each. */
  items: 40_000,
  /** Deepest nesting. LwM2M needs five levels. */
  depth: 32,
  /** Most problems reported for one payload. */
  problems: 200,
  /** Longest path in text. The longest there is, `/65535/65535/65535/65535`, has 24; the rest is for a prefix. */
  pathLength: 255,
} as const;
