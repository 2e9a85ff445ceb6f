import type {Problem} from '../yaml';
import {faqGroups, type FaqGroup, type GuideLinks, type QuestionGroup} from './model';
import {parseQuestions, type QuestionFile} from './parse';

export interface SourceFile {
  path: string;
  text: string;
}

export interface BuiltFaq {
  /** Groups that have questions, in the order of the page. */
  groups: QuestionGroup[];
  problems: Problem[];
}

/**
 * Builds the questions of all files, in any order; `guide` has the pages that answers may lead to. Either no problem,
 * or all of them.
 */
export function buildFaq(files: readonly SourceFile[], guide: GuideLinks = new Map()): BuiltFaq {
  const parsed = files.map(({path, text}) => ({path, text, ...parseQuestions(text, path, guide)}));
  const problems = [...parsed.flatMap((file) => file.problems), ...checkIds(parsed)];
  const values = parsed.flatMap(({value}) => value ?? []);
  return {groups: problems.length > 0 ? [] : toGroups(values), problems};
}

function toGroups(files: readonly QuestionFile[]): QuestionGroup[] {
  return (Object.keys(faqGroups) as FaqGroup[])
    .map((group) => ({
      group,
      title: faqGroups[group],
      questions: files.filter((file) => file.group === group).flatMap(({questions}) => questions),
    }))
    .filter(({questions}) => questions.length > 0);
}

/** An id is an address: two questions cannot share it, nor can one take the id of a group's heading. */
function checkIds(files: readonly {path: string; text: string; value?: QuestionFile}[]): Problem[] {
  const taken = new Map(Object.values(faqGroups).map((title) => [toHeadingId(title), 'the heading of a group']));
  return files.flatMap(({path, text, value}) =>
    (value?.questions ?? []).flatMap(({id}) => {
      const holder = taken.get(id);
      taken.set(id, path);
      return holder
        ? [{file: path, ...placeOfId(text, id), message: `id: "${id}" is taken by ${holder}. Choose another.`}]
        : [];
    }),
  );
}

/** The id that a heading of the page gets from its words. */
export function toHeadingId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');
}

/** Where the last use of an id stands in its file. */
function placeOfId(text: string, id: string): {line: number; column: number} {
  const lines = text.split('\n');
  const index = lines.findLastIndex((line) => new RegExp(`\\bid: *["']?${id}["']?\\s*$`).test(line));
  return {line: index + 1, column: (lines[index]?.indexOf('id:') ?? 0) + 1};
}
