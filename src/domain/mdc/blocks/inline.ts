import type {PhrasingContent, RootContent} from 'mdast';
import {convertLines} from '../convertPassage';
import {startOf} from '../html/serialise';
import type {Binding, InlineComponent} from '../markdown/nodes';
import {flatten} from '../output/kinds';
import type {Page} from '../Page';
import {parseAttributes} from '../source/attributes';
import {textElement} from '../output/jsx';
import {convertUse} from './convertUse';
import {findIcon} from './icons';
import {mergeEntries, Props} from './Props';
import {findConverter} from './table';

/** `:ShButton{urlButton="…"}` in a line. What is no component is text, as `:In` in prose. */
export function toInline(node: InlineComponent, page: Page): PhrasingContent[] {
  const place = startOf(node);
  const [, name = '', label, braces] = /^:([\w-]+)(?:\[([^]*?)\])?(?:\{([^]*)\})?$/.exec(node.value) ?? [];
  const attributes = braces === undefined ? [] : parseAttributes(braces);
  const isIcon = /^(?:u-)?icon$/i.test(name);
  if (!attributes || !(isIcon || findConverter(name))) {
    return toText(node, page, braces !== undefined);
  }
  const props = new Props(mergeEntries(attributes, new Map(), place), (lines) => convertLines(lines, page));
  const children = label ? convertLines([{text: label, ...place, column: place.column + name.length + 2}], page) : [];
  if (isIcon) {
    const icon = findIcon(props.raw('name') ?? props.raw('icon') ?? '', place, page);
    return icon ? [textElement('Icon', {name: icon})] : [];
  }
  const nodes: RootContent[] = convertUse({name, place, props, children, yaml: []}, page);
  return flatten(nodes, () => ({type: 'text', value: ' '}));
}

function toText({value, position}: InlineComponent, page: Page, hasBraces: boolean): PhrasingContent[] {
  if (hasBraces) {
    page.person(position!.start, `${value} is no component that is known here. It is kept as text.`);
  }
  return [{type: 'text', value, ...(position && {position})}];
}

/** `{{ $doc.title }}` showed a value of the front matter. */
export function toBindingText({value, position}: Binding, page: Page): PhrasingContent {
  const place = position?.start ?? {line: 1, column: 1};
  const [, name, fallback] = /^\s*\$?(?:doc\.)?([\w.]+)\s*(?:\|\|\s*'(.*)')?\s*$/.exec(value) ?? [];
  const known = page.values.get(name ?? '') ?? fallback;
  if (known !== undefined) {
    page.converted(place, `{{${value}}} is its value now.`);
    return {type: 'text', value: known};
  }
  page.person(place, `{{${value}}} showed a value that is not in the front matter. Write it out.`);
  return {type: 'inlineCode', value: `{{${value}}}`};
}
