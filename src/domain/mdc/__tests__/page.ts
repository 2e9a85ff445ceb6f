/** A page as a template: without the first line end, the common indent, and the indent of the last line. */
export function page(strings: TemplateStringsArray): string {
  const lines = strings.raw[0]!.replace(/^\n/, '').replace(/[ ]*$/, '').replaceAll('\\`', '`').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, Infinity);
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0)).join('\n');
}
