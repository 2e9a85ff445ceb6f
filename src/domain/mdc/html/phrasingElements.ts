import type {Element} from 'hast';
import type {PhrasingContent} from 'mdast';
import {textElement} from '../output/jsx';
import {flatten, plainText} from '../output/kinds';
import {attributeOf, linkedId, readElementLook} from './attributes';
import {isComponent, toComponent} from './components';
import type {HtmlReader} from './HtmlReader';
import {toIcon, toImage} from './images';
import {around, withMeanings} from './meanings';
import {toMedia} from './media';
import {activeNames, blockNames, invisibleNames, keptNames, wrapperNames} from './names';
import type {Meaning} from './styles';
import {toUnknown} from './unknown';

type Wrap = (children: PhrasingContent[]) => PhrasingContent[];
type Converter = (element: Element, reader: HtmlReader) => Wrap;

const nothing: Wrap = () => [];

const meaningNames: Readonly<Record<string, Meaning>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
};

const converters: Readonly<Record<string, Converter>> = {
  a: toLink,
  'nuxt-link': toLink,
  nuxtlink: toLink,
  br: () => () => [textElement('br', {})],
  code: toCode,
  tt: toCode,
  img: (element, reader) => () => toImage(element, reader),
  'nuxt-img': (element, reader) => () => toImage(element, reader),
  nuxtimg: (element, reader) => () => toImage(element, reader),
  icon: (element, reader) => (children) => [...toIcon(element, reader), ...children],
  iframe: toMedia,
  video: toMedia,
  audio: toMedia,
  source: toMedia,
};

/** How an element of a line is written: gives what puts it around its content. */
export function phrasingElements(element: Element, reader: HtmlReader): Wrap {
  const {tagName} = element;
  const meaning = meaningNames[tagName];
  if (meaning) {
    return (children) => around(meaning, children);
  }
  const convert = converters[tagName];
  if (convert) {
    return convert(element, reader);
  }
  if (keptNames[tagName]) {
    return toKept(element, reader);
  }
  if (wrapperNames.has(tagName) || blockNames.has(tagName)) {
    return toContent(element, reader);
  }
  return toOther(element, reader);
}

function toOther(element: Element, reader: HtmlReader): Wrap {
  const {tagName} = element;
  if (invisibleNames.has(tagName)) {
    if (tagName !== 'wbr') {
      reader.page.dropped(reader.placeOf(element), `<${tagName}>: the portal has styles and metadata of its own.`);
    }
    return nothing;
  }
  if (activeNames.has(tagName)) {
    reader.page.person(reader.placeOf(element), `<${tagName}> does something that pages of the portal cannot do.`);
    return tagName === 'script' ? nothing : (children) => children;
  }
  if (isComponent(element)) {
    return (children) => flatten(toComponent(element, children, reader), () => ({type: 'text', value: ' '}));
  }
  return toUnknown(element, reader);
}

function toKept(element: Element, reader: HtmlReader): Wrap {
  const used = keptNames[element.tagName]!;
  const {meanings} = readElementLook(element, reader, used);
  const attributes = Object.fromEntries(used.map((name) => [name, attributeOf(element, name)]));
  return (children) => [textElement(element.tagName, attributes, withMeanings(children, meanings))];
}

function toContent(element: Element, reader: HtmlReader): Wrap {
  const {meanings} = readElementLook(element, reader);
  const id = linkedId(element, reader);
  return (children) => {
    const content = withMeanings(children, meanings);
    return id ? [textElement('span', {id}, content)] : content;
  };
}

function toLink(element: Element, reader: HtmlReader): Wrap {
  const {meanings} = readElementLook(element, reader, ['href', 'to']);
  const url = attributeOf(element, 'href') ?? attributeOf(element, 'to');
  const id = linkedId(element, reader);
  const anchor = id ? [textElement('a', {id})] : [];
  const position = element.position;
  return (children) => {
    const content = withMeanings(children, meanings);
    if (url === undefined || content.length === 0) {
      return [...anchor, ...content];
    }
    const title = attributeOf(element, 'title');
    const place = reader.placeOf(element);
    const start = {...place, offset: position?.start.offset};
    return [...anchor, {type: 'link', url, title: title ?? null, children: content, position: {start, end: start}}];
  };
}

function toCode(element: Element, reader: HtmlReader): Wrap {
  readElementLook(element, reader);
  return (children) => {
    const value = plainText(children).replace(/\s+/g, ' ').trim();
    const isPlain = children.every(({type}) => type === 'text');
    return isPlain ? (value ? [{type: 'inlineCode', value}] : []) : [textElement('code', {}, children)];
  };
}
