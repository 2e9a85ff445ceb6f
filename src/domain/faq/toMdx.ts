import type {Link, Root, RootContent} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {parseMarkdown} from '../yaml/markdown';
import type {GuideLink, Question, QuestionGroup} from './model';

const writer = unified().use(remarkStringify).use(remarkGfm).use(remarkMdx);

/**
 * The questions as MDX for the components `Faq`, `QuestionFacts` and `TextFilter`. Nothing that an answer says is
 * taken for code: braces and angle brackets come out escaped.
 */
export function toMdx(groups: readonly QuestionGroup[]): string {
  const filter = [attribute('label', 'Find a question'), attribute('noun', 'questions'), attribute('of', 'details')];
  const root: Root = {type: 'root', children: [element('TextFilter', filter, groups.map(toSection))]};
  return writer.stringify(root);
}

function toSection({title, questions}: QuestionGroup): MdxJsxFlowElement {
  const heading: RootContent = {type: 'heading', depth: 2, children: [{type: 'text', value: title}]};
  return element('section', [], [heading, ...questions.map(toElement)]);
}

function toElement({id, question, answer, revisions, sources, guide, date}: Question): MdxJsxFlowElement {
  const facts = element('QuestionFacts', [
    data('revisions', revisions),
    data('sources', sources),
    attribute('date', date),
  ]);
  return element(
    'Faq',
    [attribute('question', question), attribute('id', id)],
    [...parseMarkdown(answer).children, ...(guide ? [toGuide(guide)] : []), facts],
  );
}

function toGuide({title, href}: GuideLink): RootContent {
  const link: Link = {type: 'link', url: href, children: [{type: 'text', value: title}]};
  return {
    type: 'paragraph',
    children: [{type: 'text', value: 'More in the guide: '}, link, {type: 'text', value: '.'}],
  };
}

function element(name: string, attributes: MdxJsxAttribute[], children: RootContent[] = []): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes, children: children as MdxJsxFlowElement['children']};
}

function attribute(name: string, value: string): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}

function data(name: string, value: object): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value)},
  };
}
