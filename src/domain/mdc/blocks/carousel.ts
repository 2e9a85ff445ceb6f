import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';
import {toParagraphs} from '../output/kinds';
import {convertUse} from './convertUse';
import {readUi} from './ui';
import type {Use} from './use';

/** `ShCarousel`: its slides side by side, all visible. An older form named them in `items`. */
export function toCarousel(use: Use, page: Page): RootContent[] {
  const {place, props, children} = use;
  readUi(use, page, []);
  const heads = ['title', 'subtitle'].map((name) => props.plain(name));
  const slides = [...children, ...toItems(use, page)];
  page.converted(place, `${use.name} shows all its slides at once.`);
  return [
    ...heads.flatMap(({text, links}) => [
      ...toParagraphs(text ? [{type: 'strong', children: [{type: 'text', value: text}]}] : []),
      ...links,
    ]),
    ...(slides.length > 1 ? [flowElement('MultiColumn', {}, slides)] : slides),
  ];
}

function toItems({place, props, yaml}: Use, page: Page): RootContent[] {
  return (props.get('items')?.items ?? []).flatMap((item) => {
    const entry = props.nested(item);
    const name = entry.raw('component') ?? entry.raw('name');
    const inner = entry.get('props');
    if (!name || !inner) {
      return [];
    }
    return convertUse({name, place: item.place ?? place, props: props.nested(inner), children: [], yaml}, page);
  });
}
