/**
 * The clauses that a statement may name, for each document of LwM2M and release. A clause stands here when somebody
 * has looked it up; those above it (6.2 of 6.2.1) count too. Write the deepest.
 */
const known: Readonly<Record<string, string>> = {
  'Core 1.2.2': '3.1 3.2 4 5.1 6.1 6.2.1.1 6.2.1.2 6.3 6.4.1 6.4.4 7.1 7.2 7.3 7.4.1 7.5.7 8 B C D.2.1 E.1 I',
  'Core 1.2.1': '1.2 7.3.2 7.5',
  'Core 1.2': '5.1 7.4.6',
  'Core 1.1.1': 'B',
  'Core 1.1': 'B',
  'Transport 1.2.2': '5.2.6 5.2.9.3 5.5 5.6 6.1 6.4.4 6.4.5 6.5 6.6 6.7 6.8.1 7 8 C D',
  'Transport 1.2.1': '1.2',
  'Transport 1.1.1': 'B',
  'Transport 1.1': 'B',
  'TS 1.0': '6.4.4',
  'ERELD 1.2.2': '3.5',
};

/** True when `document` ("Core 1.2.2") is known to have the clause ("6.2.1", "E.1"). */
export function hasClause(document: string, clause: string): boolean {
  const clauses = known[document]?.split(' ') ?? [];
  return clauses.some((each) => each === clause || each.startsWith(`${clause}.`));
}
