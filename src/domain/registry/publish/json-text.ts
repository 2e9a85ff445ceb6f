/**
 * JSON that a person can read and a program can compare line by line: every object in a list begins a line, so that
 * a Resource or an entry has a line of its own. Nothing else is broken up or padded.
 */
export function formatJson(value: object): string {
  return `${format(value, '\n')}\n`;
}

/** `end` is the line break before the bracket that closes a list. */
function format(value: unknown, end: string): string {
  if (!isObject(value)) {
    return JSON.stringify(value);
  }
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${format(item, end)}`).join(',')}}`;
  }
  const next = `${end} `;
  return value.some(isObject)
    ? `[${value.map((item) => next + format(item, next)).join(',')}${end}]`
    : JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
