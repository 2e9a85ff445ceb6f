/** Registered values in words. */

const operationNames: Record<string, string> = {R: 'Read', W: 'Write', E: 'Execute'};

/** `RW` is "Read, Write"; a Resource without operations is for the Bootstrap-Server alone. */
export function describeOperations(operations: string): string {
  return [...operations].map((letter) => operationNames[letter] ?? letter).join(', ') || 'Bootstrap only';
}

export const classNames: Record<string, string> = {
  oma: 'OMA',
  ext: 'Other standards bodies, IPSO',
  x: 'Vendors and individuals',
};

/** What a class of change means to a reader. */
export const changeClassNames: Record<string, string> = {
  I: 'breaking',
  II: 'compatible',
  text: 'text only',
  forbidden: 'not allowed',
};

/** `1 object`, `2 objects`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `%` is no word: the symbol and what it stands for. */
export function describeUnit(unit: string, name?: string): string {
  return name ? `${unit} (${name})` : unit;
}
