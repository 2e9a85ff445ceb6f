import {toFinding} from '../finding';
import type {Edit, Finding} from '../model';
import type {Lines} from './lines';

const ends = /\r\n|\n|\r/g;

/** The line end that most lines of a text have; LF in a text of one line. */
export function lineEndOf(text: string): string {
  const counts = new Map<string, number>();
  for (const [end] of text.matchAll(ends)) {
    counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n';
  return most === '\r' ? '\n' : most;
}

/** Both CRLF and LF are fine, one file with both is not; the last line ends as the others. */
export function checkLineEnds(lines: Lines): Finding[] {
  const {text} = lines;
  const end = lineEndOf(text);
  const odd: Edit[] = [...text.matchAll(ends)]
    .filter(([each]) => each !== end)
    .map(({0: each, index}) => ({start: index, end: index + each.length, text: end}));
  const name = end === '\n' ? 'LF' : 'CRLF';
  const findings: Finding[] = [];
  if (odd.length > 0) {
    const message = `${odd.length} line ends are not ${name} as the others are.`;
    const fix = {label: `Make every line end ${name}`, edits: odd};
    findings.push(toFinding('mixed-line-ends', lines.place(odd[0]!.start), message, {fix}));
  }
  if (text && !/[\r\n]$/.test(text)) {
    const fix = {label: 'Add a line feed at the end', edits: [{start: text.length, end: text.length, text: end}]};
    findings.push(toFinding('no-final-line-feed', lines.place(text.length), 'The last line has no line end.', {fix}));
  }
  return findings;
}
