/** The words of a registered name: letters and digits of ASCII alone, since every language takes those. */
export function toAsciiWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
}
