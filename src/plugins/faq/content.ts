import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {buildFaq, type QuestionGroup, type SourceFile} from '../../domain/faq';
import {describeProblems} from '../describeProblems';

/** Where the questions are, relative to the site. */
export const questionsDir = 'docs/portal/faq/questions';

export function readQuestionFiles(siteDir: string): SourceFile[] {
  return readdirSync(path.join(siteDir, questionsDir))
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => {
      const file = path.posix.join(questionsDir, name);
      return {path: file, text: readFileSync(path.join(siteDir, file), 'utf8')};
    });
}

/**
 * Reads and checks all questions.
 *
 * @throws Error with every problem of every file.
 */
export function loadQuestions(siteDir: string): QuestionGroup[] {
  const {groups, problems} = buildFaq(readQuestionFiles(siteDir));
  if (problems.length > 0) {
    throw new Error(describeProblems('The questions cannot be shown', problems, '/contribute/answer-a-question/'));
  }
  return groups;
}
