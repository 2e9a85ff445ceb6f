import {parseSource, sourceForms} from '../sources';
import {day, listOf, markdown, oneOf, parsedText, parseYaml, record, slug, type Parsed, type Reader} from '../yaml';
import {faqGroups, faqRevisions, longestShortAnswer, type FaqGroup, type GuideLinks, type Question} from './model';
import {shortAnswer} from './shortAnswer';

/** One file of questions. */
export interface QuestionFile {
  group: FaqGroup;
  questions: Question[];
}

const answer: Reader<string> = (node, report) => {
  const value = markdown(node, report);
  if (value !== undefined) {
    const short = shortAnswer(value);
    if (short === '' || short.length > longestShortAnswer) {
      report.at(
        node,
        `the first paragraph is the short answer and has 1 to ${longestShortAnswer} characters, not ${short.length}.`,
      );
    }
  }
  return value;
};

const plainSentence = parsedText(
  (value) => (/[`*_[\]<>]/.test(value) ? undefined : value),
  'plain text; Markdown belongs in the answer',
);

function questionFile(guide: GuideLinks): Reader<QuestionFile> {
  const page = parsedText((id) => guide.get(id), 'a page of the guide; write its path, for example reporting/send');
  const question = record(
    {
      id: slug,
      question: plainSentence,
      answer,
      revisions: listOf(oneOf(faqRevisions)),
      sources: listOf(parsedText(parseSource, sourceForms)),
      date: day,
    },
    {guide: page},
  ) as Reader<Question>;
  return record({group: oneOf(Object.keys(faqGroups) as FaqGroup[]), questions: listOf(question)});
}

/** Reads a file of questions: a `group` and its `questions`. All problems of the file at once. */
export function parseQuestions(source: string, path: string, guide: GuideLinks): Parsed<QuestionFile> {
  return parseYaml(source, path, questionFile(guide));
}
