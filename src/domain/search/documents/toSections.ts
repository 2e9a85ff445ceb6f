import type {Element, ElementContent, Nodes, Root} from 'hast';

/** The part of a page below one of its headings. */
export interface Section {
  /** Anchor of the heading; absent where it has none. */
  anchor?: string;
  title: string;
  text: string;
}

/** Parts of a page that are not what it says. */
const silent = new Set(['nav', 'footer', 'aside', 'button', 'script', 'style', 'svg', 'template', 'noscript', 'time']);
const silentClass = /^(?:hash-link|avatar|theme-doc-(?:toc-mobile|version-badge|breadcrumbs))$/;
/** Words on both sides of these belong together. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** The sections of a page, from the main heading on; a page without `main` or without headings has none. */
export function toSections(page: Root): Section[] {
  const main = find(page, 'main');
  const sections: Section[] = [];
  if (main) {
    collect(main.children, sections);
  }
  return sections.map(({title, text, ...rest}) => ({...rest, title: tidy(title), text: tidy(text)}));
}

function collect(nodes: readonly ElementContent[], sections: Section[]): void {
  for (const node of nodes) {
    const current = sections.at(-1);
    if (node.type === 'text' && current) {
      current.text += node.value;
    } else if (node.type === 'element' && startsSection(node, current)) {
      sections.push(startSection(node));
    } else if (node.type === 'element' && !isSilent(node, current)) {
      collect(node.children, sections);
      const last = sections.at(-1);
      if (last && !inline.has(node.tagName)) {
        last.text += ' ';
      }
    }
  }
}

/** A heading without an anchor cannot be led to: it belongs to the section before, but for the first. */
function startsSection({tagName, properties}: Element, current: Section | undefined): boolean {
  return /^h[1-6]$/.test(tagName) && (current === undefined || typeof properties.id === 'string');
}

function startSection(heading: Element): Section {
  const {id} = heading.properties;
  return {...(typeof id === 'string' && {anchor: id}), title: textOf(heading), text: ''};
}

function isSilent({tagName, properties}: Element, section: Section | undefined): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  const toItself = section?.anchor !== undefined && properties.href === `#${section.anchor}`;
  const hidden = properties.ariaHidden === 'true' || properties.hidden === true;
  return silent.has(tagName) || hidden || toItself || classes.some((name) => silentClass.test(String(name)));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') {
    return node.value;
  }
  return node.type === 'element' && !isSilent(node, undefined) ? node.children.map(textOf).join('') : '';
}

function find(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) {
    return node;
  }
  for (const child of 'children' in node ? node.children : []) {
    const found = find(child, tagName);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** One blank where there are several; the sign that a heading's link is drawn with goes. */
function tidy(text: string): string {
  return text
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
