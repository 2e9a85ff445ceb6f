import type {PageElement, ReadPage} from './readPage';

/** What the HTML of a page has to have for people who use assistive technology, as far as it can be read off it. */
export const accessibilityRules = {
  language: 'The page names its language',
  title: 'The page has a title',
  main: 'The content is marked as such, once',
  'one-heading': 'There is one heading of the first level',
  'heading-order': 'No level of headings is left out',
  'image-text': 'Every picture has a text alternative, or says that it needs none',
  'field-name': 'Every field has a name',
  'unique-ids': 'No two elements have the same id',
} as const;

export type AccessibilityRule = keyof typeof accessibilityRules;

const checks: Record<AccessibilityRule, (page: ReadPage) => boolean> = {
  language: ({elements}) => elements.some(({name, attributes}) => name === 'html' && Boolean(attributes.get('lang'))),
  title: ({elements}) => (elements.find(({name}) => name === 'title')?.text.trim() ?? '') !== '',
  main: ({elements}) => count(elements, 'main') === 1,
  'one-heading': ({elements}) => count(elements, 'h1') === 1,
  'heading-order': ({elements}) => {
    const levels = elements.flatMap(({name}) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    return levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
  },
  'image-text': ({elements}) => elements.every((element) => !isPicture(element) || isNamed(element)),
  'field-name': ({elements, html}) => {
    const labelled = new Set(
      elements.map(({name, attributes}) => (name === 'label' ? attributes.get('for') : undefined)),
    );
    return elements
      .filter(isField)
      .every(
        (field) =>
          isNamed(field) || labelled.has(field.attributes.get('id') ?? '') || isInside('label', html, field.place),
      );
  },
  'unique-ids': ({ids}) => new Set(ids).size === ids.length,
};

/** The rules that a page breaks. */
export function checkPage(page: ReadPage): AccessibilityRule[] {
  return (Object.keys(checks) as AccessibilityRule[]).filter((rule) => !checks[rule](page));
}

function count(elements: readonly PageElement[], wanted: string): number {
  return elements.filter(({name}) => name === wanted).length;
}

function isPicture({name, attributes}: PageElement): boolean {
  return name === 'img' || attributes.get('role') === 'img';
}

function isField({name, attributes}: PageElement): boolean {
  const isInput = name === 'input' && !/^(?:hidden|submit|button|reset|image)$/.test(attributes.get('type') ?? '');
  return isInput || name === 'select' || name === 'textarea';
}

/** An empty `alt` says that a picture is decoration. */
function isNamed({attributes}: PageElement): boolean {
  return attributes.has('alt') || ['aria-label', 'aria-labelledby', 'title'].some((name) => attributes.get(name));
}

/** Whether a place is within an element that never stands in another of its name. */
function isInside(name: string, html: string, place: number): boolean {
  const before = html.slice(0, place);
  return before.lastIndexOf(`<${name}`) > before.lastIndexOf(`</${name}`);
}
