/** Text that means itself in Markdown (CommonMark 0.31 and GFM), wherever in a line it stands. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<~|]/g, String.raw`\$&`)
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw`\_`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`);
}

/** A line that would begin a heading, a list, a quotation or a rule begins a paragraph. */
export function escapeStart(line: string): string {
  return line.replace(/^(?:[#+\->=])/, String.raw`\$&`).replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`);
}

/** Code with as many backticks around it as it needs. */
export function toCode(text: string): string {
  const fence = longerThanIn(text, '`');
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return text.trim() ? fence + space + text + space + fence : '';
}

/** A fenced block; the fence is longer than any in the text. */
export function toFence(text: string, language: string): string {
  const fence = longerThanIn(text, '```');
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function longerThanIn(text: string, least: string): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least.length, ...runs.map((run) => run.length + 1)));
}
