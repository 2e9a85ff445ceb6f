/** Fields of a SenML record: name in JSON, label in CBOR (RFC 8428 §4.3); `vlo` is a text key in both. */
export const labels = {
  bver: -1,
  bn: -2,
  bt: -3,
  bu: -4,
  bv: -5,
  bs: -6,
  n: 0,
  u: 1,
  v: 2,
  vs: 3,
  vb: 4,
  s: 5,
  t: 6,
  ut: 7,
  vd: 8,
  vlo: undefined,
} as const;

export type Label = keyof typeof labels;

const byNumber = new Map(Object.entries(labels).map(([label, number]) => [number, label as Label] as const));

/** Label with this number in CBOR. */
export function labelOfNumber(number: bigint): Label | undefined {
  return byNumber.get(Number(number) as never);
}

export function isLabel(text: string): text is Label {
  return Object.hasOwn(labels, text);
}

/** Fields that hold a value. */
export const valueLabels = ['v', 'vs', 'vb', 'vd', 'vlo'] as const satisfies readonly Label[];
