/** A finite number in decimal digits without an exponent, as text/plain writes it: `0.00000000006667`. */
export function plainDecimal(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) {
    return text;
  }
  const [, sign = '', first = '', fraction = '', exponent] = match;
  const digits = first + fraction;
  const point = 1 + Number(exponent);
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`;
}
