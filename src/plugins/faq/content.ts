import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {buildFaq, type GuideLinks, type QuestionGroup, type SourceFile} from '../../domain/faq';
import {newestRevision, revisionPath} from '../../domain/revisions';
import {describeProblems} from '../describeProblems';
import {loadGuide} from '../guide/content';

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

/** The pages of the newest revision of the guide that answers may lead to. */
function loadGuideLinks(siteDir: string): GuideLinks {
  const pages = loadGuide(siteDir).filter(({line}) => line === newestRevision.line);
  return new Map(pages.map(({id, title, line}) => [id, {title, href: `${revisionPath(line)}${id}/`}]));
}

/**
 * Reads and checks all questions.
 *
 * @throws Error with every problem of every file.
 */
export function loadQuestions(siteDir: string, guideDir = siteDir): QuestionGroup[] {
  const {groups, problems} = buildFaq(readQuestionFiles(siteDir), loadGuideLinks(guideDir));
  if (problems.length > 0) {
    throw new Error(describeProblems('The questions cannot be shown', problems, '/contribute/answer-a-question/'));
  }
  return groups;
}
