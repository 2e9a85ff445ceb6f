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

function withId(heading: Heading, old: Slugs, own: Slugs, page: Page): Heading {
  const text = plainText(heading.children);
  const slug = old.next(text);
  const before = heading.data?.id ?? slug.replace(/-+/g, '-').replace(/^-|-$/g, '').replace(/^(\d)/, '_$1');
  const now = own.next(text);
  if (before === now || !page.around.fragments.has(before) || !/^[\w-]+$/.test(before)) {
    return heading;
  }
  page.converted(startOf(heading), `The heading keeps its anchor #${before}, to which links lead.`);
  return {...heading, children: [...heading.children, {type: 'text', value: ' '}, textComment(`#${before}`)]};
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
