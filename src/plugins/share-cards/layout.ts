import type {CSSProperties, ReactElement} from 'react';
import type {ShareCard} from '../../domain/share-cards';
import type {Frame} from './canvas';
import {accents, ground, soft, toCss, white} from './colours';

/** Words in a part of a card, which has one colour behind them. */
export interface Layout {
  frame: Frame;
  /** All characters that the font is needed for. */
  text: string;
  /** What satori lays out, in these fonts. */
  build: (fontFamily: string) => ReactElement;
}

/** Size of the letters by the length of a title, and how many lines it may have. */
const sizes = [
  {upTo: 18, fontSize: 80, lines: 2},
  {upTo: 45, fontSize: 62, lines: 3},
  {upTo: 90, fontSize: 50, lines: 4},
  {upTo: Infinity, fontSize: 44, lines: 4},
] as const;

/** What is different from card to card. */
export function buildCardLayout({area, label, id = '', title, facts}: ShareCard): Layout {
  const {fontSize, lines} = sizes.find(({upTo}) => title.length <= upTo)!;
  const accent = toCss(accents[area]);
  const parts = [
    box({alignItems: 'center', color: accent, fontSize: 30}, [
      box({width: 56, height: 12, marginRight: 20, borderRadius: 6, backgroundColor: accent}, []),
      label,
    ]),
    box({flexDirection: 'column', fontWeight: 700, lineHeight: 1.12}, [
      ...(id ? [box({color: accent, fontSize: 64}, id)] : []),
      box({...clamp(lines), fontSize, color: toCss(white)}, title),
    ]),
    box({...clamp(2), fontSize: 30, lineHeight: 1.3, color: toCss(soft)}, facts.join(' · ')),
  ];
  return layOut({left: 80, top: 66, width: 740, height: 400}, [label, id, title, ...facts].join(' · '), parts);
}

/** Beside the logo, on every card. */
export function buildNameLayout(): Layout {
  const name = 'LwM2M & IPSO';
  const part = box({fontSize: 30, fontWeight: 700, color: toCss(white)}, name);
  return layOut({left: 164, top: 506, width: 300, height: 65}, name, [part]);
}

function layOut(frame: Frame, text: string, parts: readonly ReactElement[]): Layout {
  const {width, height} = frame;
  const justifyContent = parts.length > 1 ? 'space-between' : 'center';
  const style: CSSProperties = {width, height, flexDirection: 'column', justifyContent, backgroundColor: toCss(ground)};
  return {frame, text, build: (fontFamily) => box({...style, fontFamily}, parts)};
}

/** Lines that are too many end in an ellipsis; a word that is too long is broken. */
function clamp(lines: number): CSSProperties {
  return {display: 'block', lineClamp: lines, wordBreak: 'break-word'} as CSSProperties;
}

/** satori takes elements as plain data. */
function box(style: CSSProperties, children: string | readonly (string | ReactElement)[]): ReactElement {
  return {type: 'div', key: null, props: {style: {display: 'flex', ...style}, children}};
}
