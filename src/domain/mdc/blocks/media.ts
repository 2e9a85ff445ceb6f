import type {PhrasingContent, RootContent} from 'mdast';
import {around} from '../html/meanings';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';
import {toParagraphs} from '../output/kinds';
import {linkTo, withoutLink} from './links';
import {showPicture} from './showPicture';
import {readUi} from './ui';
import type {Use} from './use';

/** `ShImgContainer`: a picture with a caption. */
export function toFigure(use: Use, page: Page): RootContent[] {
  const {props, place, children} = use;
  readUi(use, page, []);
  const caption = props.plain('figcaption');
  const url = props.raw('urlImage');
  const texts = {alt: props.raw('altImage'), title: caption.text, caption: caption.text || undefined};
  const picture = url
    ? showPicture(url, place, texts, page)
    : toParagraphs(caption.text ? [{type: 'text', value: caption.text}] : []);
  return [...picture, ...caption.links, ...children];
}

/** `ShVideo`: a link, since pages of the portal load nothing from other hosts. */
export function toVideo(use: Use, page: Page): RootContent[] {
  readUi(use, page, []);
  return [...toLink(use, page, 'Video'), ...use.children];
}

/** `ShSocial`: a link to the post, which may be named by its number only. */
export function toPost(use: Use, page: Page): RootContent[] {
  readUi(use, page, []);
  return [...toLink(use, page, 'Post'), ...use.children];
}

function toLink({name, place, props}: Use, page: Page, label: string): RootContent[] {
  const src = props.raw('src');
  if (!src) {
    return [];
  }
  page.converted(place, `${name} is a link now: pages of the portal load nothing from other hosts.`);
  const url = /^\d+$/.test(src) ? `https://twitter.com/i/status/${src}` : src;
  return [{type: 'paragraph', children: [linkTo(url, label, place)]}];
}

/** `ShHelperComponent`: two logos, each once for light and once for dark pages. */
export function toLogos(use: Use, page: Page): RootContent[] {
  const {place, props, children} = use;
  readUi(use, page, []);
  const logos = ['first', 'second'].flatMap((each) => {
    const [light, dark] = [props.raw(`${each}LogoLight`), props.raw(`${each}LogoDark`)];
    if (light && dark && light !== dark) {
      page.dropped(place, `The picture ${dark} for dark pages: the portal shows one picture in both.`);
    }
    const url = light ?? dark;
    return url ? showPicture(url, place, {}, page) : [];
  });
  return [...logos, ...children];
}

const networks = ['twitter', 'linkedin', 'facebook', 'instagram'] as const;

/** `ShAvatar`: a person's picture, name, role and company, and where to find them. */
export function toAvatar(use: Use, page: Page): RootContent[] {
  const {place, props, children} = use;
  readUi(use, page, []);
  const name = props.plain('name').text;
  const src = props.raw('srcAvatar');
  const links = networks.flatMap((network): PhrasingContent[] => {
    const url = props.raw(network);
    return url ? [linkTo(url, network[0]!.toUpperCase() + network.slice(1), place)] : [];
  });
  return [
    ...(src ? showPicture(src, place, {alt: props.raw('altAvatar'), title: name}, page) : []),
    ...toParagraphs(around('strong', props.phrases('name'))),
    ...toParagraphs(props.joined(['role', 'company'], ', ')),
    ...toParagraphs(links.flatMap((link, index) => (index > 0 ? [{type: 'text', value: ', '}, link] : [link]))),
    ...children,
  ];
}

/** `ShActionCard`: its words and its link. The field for a mail address never did anything. */
export function toActionCard(use: Use, page: Page): RootContent[] {
  const {place, props, children} = use;
  const {elevated} = readUi(use, page, ['elevated']);
  const heads = ['title', 'subtitle'].map((each) => props.plain(each));
  const label = props.plain('labelButton');
  const url = props.raw('urlButton') ?? label.url;
  const image = props.raw('urlImage');
  const words: PhrasingContent = {type: 'strong', children: [{type: 'text', value: label.text || url || ''}]};
  page.dropped(place, `The field for a mail address in ${use.name}: it was connected to nothing.`);
  return [
    flowElement('Segment', {elevated}, [
      ...(image ? showPicture(image, place, {alt: props.raw('altImage'), title: heads[0]!.text}, page) : []),
      ...heads.flatMap(({text, links}) => [
        ...toParagraphs(text ? [{type: 'strong', children: [{type: 'text', value: text}]}] : []),
        ...links,
      ]),
      ...props.flow('text'),
      ...(url ? toParagraphs([linkTo(url, [words], place)]) : toParagraphs(label.text ? [words] : [])),
      ...withoutLink(label.links, url),
      ...children,
    ]),
  ];
}
