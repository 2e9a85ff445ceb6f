export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** The most it may be, in the same unit. */
  budget?: number;
}

/** Prints measurements as a table. The exit status becomes 1 when one is beyond its budget. */
export function printReport(title: string, measurements: readonly Measurement[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...measurements.map(({name}) => name.length));
  for (const {name, value, unit, budget} of measurements) {
    const held =
      budget === undefined
        ? ''
        : `  budget ${format(budget)} ${value <= budget ? `kept${headroom(value, budget)}` : 'EXCEEDED'}`;
    console.log(`  ${name.padEnd(width)}  ${format(value).padStart(10)} ${unit}${held}`);
  }
  if (measurements.some(({value, budget}) => budget !== undefined && !(value <= budget))) {
    process.exitCode = 1;
  }
}

function headroom(value: number, budget: number): string {
  return budget > 0 ? `, ${Math.round(100 * (1 - value / budget))} % left` : '';
}

function format(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString('en-GB') : value.toFixed(1);
}

/** Ends with a message for the person at the keyboard. */
export function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Prints a table; a cell without a value stays empty. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const texts = [
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? format(cell) : (cell ?? '')))),
  ];
  const widths = head.map((_, column) => Math.max(...texts.map((row) => row[column]!.length)));
  const lines = texts.map((row) =>
    row.map((text, column) => (isWords(rows, column) ? text.padEnd(widths[column]!) : text.padStart(widths[column]!))),
  );
  console.log(`\n${title}\n${lines.map((line) => `  ${line.join('  ').trimEnd()}`).join('\n')}`);
}

type Cell = string | number | undefined;

function isWords(rows: readonly (readonly Cell[])[], column: number): boolean {
  return rows.some((row) => typeof row[column] === 'string' && !/^[\d.]+×$/.test(row[column]));
}
