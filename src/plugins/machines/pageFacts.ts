import type {Element, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {cutMain} from '../../domain/html';
import {findAll, findElement, isElement, textOf} from '../../domain/markdown-pages';
import type {Crumb, PageFacts} from '../../domain/structured-data';

/** A built page: what its head says, and its content. */
export interface BuiltPage {
  facts: PageFacts;
  content: Root;
}

/** Reads a built page; undefined where it has no content of its own, as one that only leads to another. */
export function parsePage(html: string, path: string, siteTitle: string): BuiltPage | undefined {
  const main = cutMain(html);
  if (!main) {
    return undefined;
  }
  const head = parseHead(html);
  const content = fromHtml(main, {fragment: true});
  const url = String(findElement(head, isCanonical)?.properties.href ?? '');
  const image = findElement(head, ({properties}) => properties.property === 'og:image')?.properties.content;
  const time = findElement(content.children, ({properties}) => Boolean(properties.dateTime));
  return {
    content,
    facts: {
      path,
      url,
      title: findAll(head, 'title').map(textOf).join('').replace(` | ${siteTitle}`, ''),
      description: String(findElement(head, isDescription)?.properties.content ?? ''),
      crumbs: readCrumbs(content, url),
      ...(image !== undefined && {image: String(image)}),
      described: findAll(head, 'script').filter(isJsonLd).map(readType),
      ...(time && path.startsWith('lwm2m/') && {date: String(time.properties.dateTime).slice(0, 10)}),
    },
  };
}

/** The head without its program, which is most of its length. */
function parseHead(html: string): Root['children'] {
  const head = html.slice(html.indexOf('<head>'), html.indexOf('</head>'));
  return fromHtml(head.replace(/<script>.*?<\/script>/s, ''), {fragment: true}).children;
}

const isCanonical = (element: Element) =>
  element.tagName === 'link' && [element.properties.rel].flat().includes('canonical');
const isDescription = ({tagName, properties}: Element) => tagName === 'meta' && properties.name === 'description';
const isJsonLd = ({properties}: Element) => properties.type === 'application/ld+json';

function readType(script: Element): string {
  return String((JSON.parse(textOf(script)) as Record<string, unknown>)['@type']);
}

/** What the page shows as the way to it. */
function readCrumbs({children}: Root, url: string): Crumb[] {
  const ways = findElement(children, ({properties}) => properties.ariaLabel === 'Breadcrumbs');
  return findAll(ways?.children ?? [], 'li').flatMap((item) => {
    const link = findElement(item.children, (element) => isElement(element, 'a'));
    const name = textOf(item).trim();
    return name ? [{name, ...(link && {url: new URL(String(link.properties.href), url).href})}] : [];
  });
}
