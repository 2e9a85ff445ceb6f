import {checkSubmission, type SubmissionOptions} from './check';
import type {Edit, Finding} from './model';

/** The text with edits made; those that touch an earlier one are left out. All else stays byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  let last = -1;
  for (const {start, end, text: replacement} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start >= done && start > last) {
      parts.push(text.slice(done, start), replacement);
      done = end;
      last = start;
    }
  }
  return parts.join('') + text.slice(done);
}

/** More rounds than fixes can wait for one another. */
const mostRounds = 6;

/**
 * The text after every safe fix: one may bring the place of another, so it is checked again after each round.
 *
 * @param findings those of the text, where they are known already
 */
export function fixAll(
  text: string,
  options: SubmissionOptions = {},
  findings: readonly Finding[] = checkSubmission(text, options).findings,
): string {
  let fixed = text;
  let found = findings;
  for (let round = 0; round < mostRounds; round++) {
    const next = applyEdits(fixed, chooseEdits(found));
    if (next === fixed) {
      break;
    }
    fixed = next;
    found = checkSubmission(fixed, options).findings;
  }
  return fixed;
}

/** The edits of all fixes that do not stand in each other's way; a fix is taken whole or not at all. */
function chooseEdits(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = [];
  const taken = new Set<number>();
  for (const edits of findings.flatMap(({fix}) => (fix ? [fix.edits] : []))) {
    const touched = edits.flatMap(toOffsets);
    if (!touched.some((offset) => taken.has(offset))) {
      touched.forEach((offset) => taken.add(offset));
      edits.forEach((edit) => chosen.push(edit));
    }
  }
  return chosen;
}

/** Every offset an edit touches, the one behind it included. */
function toOffsets({start, end}: Edit): number[] {
  return Array.from({length: end - start + 1}, (_, index) => start + index);
}
