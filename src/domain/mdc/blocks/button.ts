import type {PhrasingContent, RootContent} from 'mdast';
import type {Page} from '../Page';
import {around} from '../html/meanings';
import {flatten, isFlowNode, toParagraphs} from '../output/kinds';
import {linkTo} from './links';
import {readUi} from './ui';
import type {Use} from './use';

/** `ShButton`: a link in bold. Its colours and sizes go. */
export function toButton(use: Use, page: Page): RootContent[] {
  const {props, place} = use;
  readUi(use, page, []);
  const url = props.raw('urlButton') ?? props.raw('url') ?? props.raw('to') ?? props.raw('href');
  const {words, rest} = splitLabel([...props.flow('labelButton'), ...props.flow('label'), ...use.children]);
  const strong = around('strong', words);
  if (url === undefined || props.raw('disabled') === 'true') {
    return [...toParagraphs(strong), ...rest];
  }
  return [...toParagraphs([linkTo(url, strong.length > 0 ? strong : url, place)]), ...rest];
}

/** `ShBadge`: words set off from the text. */
export function toBadge(use: Use, page: Page): RootContent[] {
  readUi(use, page, []);
  const {words, rest} = splitLabel([...use.props.flow('label'), ...use.props.flow('text'), ...use.children]);
  return [...toParagraphs(around('strong', words)), ...rest];
}

/** The words of a label; what cannot stand in a line follows it. */
function splitLabel(content: readonly RootContent[]): {words: PhrasingContent[]; rest: RootContent[]} {
  const isWords = ({type}: RootContent) => type === 'paragraph' || !isFlowNode({type} as RootContent);
  const words = flatten(content.filter(isWords), () => ({type: 'text', value: ' '}));
  return {words, rest: content.filter((node) => !isWords(node))};
}
