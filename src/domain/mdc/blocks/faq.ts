import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import {toSlug} from '../finish/slug';
import {flowElement} from '../output/jsx';
import {readUi} from './ui';
import type {Use} from './use';

/** `ShFaq`: a `Faq` for each of its questions, with an anchor made of the question. */
export function toFaq(use: Use, page: Page): RootContent[] {
  const {props, children} = use;
  readUi(use, page, []);
  const title = props.phrases('title');
  const heading: RootContent[] = title.length > 0 ? [{type: 'heading', depth: 2, children: title}] : [];
  const questions = props.get('qas')?.items ?? [];
  return [...heading, ...questions.flatMap((each, index) => toQuestion(use, each, index, page)), ...children];
}

function toQuestion(
  {props}: Use,
  value: Parameters<Use['props']['nested']>[0],
  index: number,
  page: Page,
): RootContent[] {
  const pair = props.nested(value);
  const question = pair.plain('q');
  const answer = [...pair.flow('a'), ...question.links];
  if (!question.text) {
    return answer;
  }
  const id = page.uniqueId(toSlug(question.text) || `question-${index + 1}`);
  return [flowElement('Faq', {question: question.text, id}, answer)];
}
