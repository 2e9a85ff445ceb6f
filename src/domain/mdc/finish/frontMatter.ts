import type {RootContent} from 'mdast';
import type {Props} from '../blocks/Props';
import {showPicture} from '../blocks/showPicture';
import type {Page} from '../Page';
import {toParagraphs} from '../output/kinds';
import {toData, type Entries} from '../source/values';

/** Keys that steered the old site. */
const steering = new Set(
  'layout navigation sitemap robots icon visible head modules cardID imageBackground constructorName'.split(' '),
);

/** Keys whose values readers saw on an article, above its text. */
const shown = ['subtitle', 'leftLabel', 'centerLabel', 'rightLabel', 'urlImage'];

export type FrontMatter = Record<string, unknown>;

/** The front matter of the new page. */
export function toFrontMatter(entries: Entries, page: Page): FrontMatter {
  const result: FrontMatter = {};
  for (const [key, value] of entries) {
    const data = toData(value);
    const isEmpty = data === null || data === '';
    if (steering.has(key)) {
      Object.assign(result, steer(key, data));
      if (key !== 'modules' && !isEmpty) {
        page.dropped(value.place, `"${key}" of the front matter steered the old site.`);
      }
    } else if (!isEmpty && !shown.includes(key)) {
      result[key === 'tags' ? 'keywords' : key] = typeof data === 'string' ? data.trim().replace(/\s+/g, ' ') : data;
    }
  }
  return result;
}

/** What steering keys mean on the portal, too. */
function steer(key: string, data: unknown): FrontMatter {
  if (key === 'visible' && data === false) {
    return {draft: true};
  }
  const label = key === 'navigation' && typeof data === 'object' ? (data as FrontMatter | null)?.title : undefined;
  return label ? {sidebar_label: label} : {};
}

/** What the head of an article showed: subtitle, date, author and picture. */
export function toArticleHead(props: Props, page: Page): RootContent[] {
  const subtitle = props.flow('subtitle');
  const url = props.raw('urlImage');
  const line = props.joined(['leftLabel', 'centerLabel', 'rightLabel'], ' · ');
  const picture = url ? showPicture(url, props.get('urlImage')!.place, {title: props.plain('title').text}, page) : [];
  return [...subtitle, ...toParagraphs(line), ...picture];
}
