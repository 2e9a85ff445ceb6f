import type {CardArea} from '../../domain/share-cards';

/** Red, green and blue in one number, as in `0x0a3540`. */
export type Colour = number;

export const ground: Colour = 0x0a3540;
export const white: Colour = 0xffffff;
export const soft: Colour = 0xbfe4ea;

/** The accents of the areas on a dark ground, as in `src/css/custom.css`. */
export const accents: Readonly<Record<CardArea, Colour>> = {
  guide: 0x8bb8f2,
  ipso: 0x7fce96,
  registry: 0x6cc7d4,
  groups: 0xc0a5f0,
  updates: 0xf2a27c,
  tools: 0xe3bd5a,
  portal: 0xffd98a,
};

export function toCss(colour: Colour): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
