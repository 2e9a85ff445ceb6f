/**
 * Hides those elements below `place` whose text has not all the words of `text`, and every `section` that is then
 * empty. Without words everything is shown.
 */
export function filterByText(place: Element, selector: string, text: string): {shown: number; all: number} {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const items = [...place.querySelectorAll<HTMLElement>(selector)];
  for (const item of items) {
    const content = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => content.includes(word));
  }
  for (const section of place.querySelectorAll('section')) {
    section.hidden = !section.querySelector(`:is(${selector}):not([hidden])`);
  }
  return {shown: items.filter(({hidden}) => !hidden).length, all: items.length};
}
