import type {Heading, RootContent} from 'mdast';
import type {Page} from '../Page';
import {startOf} from '../html/serialise';
import {textComment} from '../output/jsx';
import {plainText} from '../output/kinds';
import {toSlug} from './slug';
import {rebuild} from './walk';

/**
 * Writes down the anchor of a heading where a link leads to it and the portal would give another one: the old site
 * joined hyphens and put `_` before a digit.
 */
export function giveHeadingIds(nodes: readonly RootContent[], page: Page): RootContent[] {
  const old = new Slugs();
  const own = new Slugs();
  return rebuild(nodes, (node) => (node.type === 'heading' ? [withId(node, old, own, page)] : [node]));
}

function withId(written: Heading, old: Slugs, own: Slugs, page: Page): Heading {
  const {heading, id} = takeId(written);
  if (id !== undefined) {
    page.converted(startOf(heading), `{#${id}} is the anchor of the heading now.`);
    return withComment(heading, id);
  }
  const text = plainText(heading.children);
  const slug = old.next(text);
  const before = heading.data?.id ?? slug.replace(/-+/g, '-').replace(/^-|-$/g, '').replace(/^(\d)/, '_$1');
  const now = own.next(text);
  if (before === now || !page.around.fragments.has(before) || !/^[\w-]+$/.test(before)) {
    return heading;
  }
  page.converted(startOf(heading), `The heading keeps its anchor #${before}, to which links lead.`);
  return withComment(heading, before);
}

/** The anchor in `## Heading {#anchor}`, which Docusaurus would take out of the text, too. */
function takeId(heading: Heading): {heading: Heading; id?: string} {
  const last = heading.children.at(-1);
  const [whole, id] = (last?.type === 'text' && /\s*\{#([\w-]+)\}$/.exec(last.value)) || [];
  if (whole === undefined || last?.type !== 'text' || plainText(heading.children).length === whole.length) {
    return {heading};
  }
  const rest = {...last, value: last.value.slice(0, -whole.length)};
  return {heading: {...heading, children: [...heading.children.slice(0, -1), rest]}, id};
}

function withComment(heading: Heading, id: string): Heading {
  return {...heading, children: [...heading.children, {type: 'text', value: ' '}, textComment(`#${id}`)]};
}

/** Anchors of one page: the second of a kind gets a number. */
class Slugs {
  private readonly seen = new Map<string, number>();

  next(text: string): string {
    const slug = toSlug(text);
    let result = slug;
    while (this.seen.has(result)) {
      const count = (this.seen.get(slug) ?? 0) + 1;
      this.seen.set(slug, count);
      result = `${slug}-${count}`;
    }
    this.seen.set(result, 0);
    return result;
  }
}
