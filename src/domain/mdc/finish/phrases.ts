import type {Image, Link, PhrasingContent, RootContent, Text} from 'mdast';
import {findPicture} from '../blocks/pictures';
import {linkTo, toAddress} from '../blocks/links';
import {startOf} from '../html/serialise';
import type {Page} from '../Page';
import {isParent} from '../output/kinds';

/** Links lead to addresses of the portal, pictures have its paths; emphasis has no blanks at its ends. */
export function finishPhrase(node: RootContent, page: Page): RootContent[] {
  switch (node.type) {
    case 'link':
      return withoutEdges(node).flatMap((each) => (each.type === 'link' ? finishLink(each, page) : [each]));
    case 'image':
      return finishImage(node, page);
    case 'text':
      reportLeftover(node, page);
      return [node];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return withoutEdges(node);
    default:
      return [node];
  }
}

/** A component in a place where the tool finds none, as in a quotation. */
function reportLeftover(text: Text, page: Page): void {
  const [, fence] = /(?:^|\n)[ \t]*(:{2,}[A-Za-z][\w-]*)/.exec(text.value) ?? [];
  if (fence) {
    page.person(startOf(text), `${fence} is a text now, since no component can be read here. Write it as a component.`);
  }
}

function finishLink(link: Link, page: Page): PhrasingContent[] {
  const children = link.children.flatMap(withoutLinks);
  const url = toAddress(link.url, startOf(link), page);
  return url === undefined ? children : [{...link, url, title: null, children}];
}

/** A link in a link: the outer one leads. */
function withoutLinks(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'link') {
    return node.children.flatMap(withoutLinks);
  }
  return isParent(node) ? [{...node, children: node.children.flatMap(withoutLinks)} as PhrasingContent] : [node];
}

function finishImage(image: Image, page: Page): PhrasingContent[] {
  const place = startOf(image);
  if (image.url.startsWith('data:image/')) {
    return [image];
  }
  if (image.url.trim() === '') {
    page.dropped(place, 'A picture without an address.');
    return image.alt ? [{type: 'text', value: image.alt}] : [];
  }
  const picture = findPicture(image.url, place, {alt: image.alt ?? ''}, page);
  return picture
    ? [{...image, url: picture.src, alt: picture.alt, title: null}]
    : [linkTo(image.url, image.alt?.trim() || image.url, place)];
}

type Edged = Extract<RootContent, {type: 'link' | 'strong' | 'emphasis' | 'delete'}>;

/** Puts the blanks at the ends of emphasis or a link beside it. What is empty goes. */
function withoutEdges(node: Edged): PhrasingContent[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? /^\s+/.exec(first.value)?.[0] : undefined;
  const after = last?.type === 'text' ? /\s+$/.exec(last.value)?.[0] : undefined;
  const children = node.children
    .map((child, index, all) => {
      if (child.type !== 'text') {
        return child;
      }
      const value = index === 0 ? child.value.trimStart() : child.value;
      return {...child, value: index === all.length - 1 ? value.trimEnd() : value};
    })
    .filter((child) => child.type !== 'text' || child.value !== '');
  const space = (value: string | undefined): PhrasingContent[] => (value ? [{type: 'text', value}] : []);
  if (children.length === 0) {
    return space(before ?? after);
  }
  return [...space(before), {...node, children} as PhrasingContent, ...space(after)];
}
