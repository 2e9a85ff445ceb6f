/**
 * The values that the author components take. The components' types, the check
 * of pages while building and the error texts all come from these lists.
 */

/** Widths left : right of `TwoColumns`, from 768 px. */
export const twoColumnRatios = {
  '2XS': [1, 9],
  XS: [1, 4],
  S: [1, 3],
  M: [1, 2],
  L: [1, 1],
  XL: [2, 1],
  '2XL': [3, 1],
  '3XL': [4, 1],
  '4XL': [9, 1],
} as const;
export type TwoColumnSize = keyof typeof twoColumnRatios;
export const twoColumnSizes = Object.keys(twoColumnRatios) as TwoColumnSize[];

/** Height of a `Separator` in pixels. */
export const separatorHeights = {XS: 16, S: 24, M: 32, L: 48, XL: 96} as const;
export type SeparatorSize = keyof typeof separatorHeights;
export const separatorSizes = Object.keys(separatorHeights) as SeparatorSize[];

export const alertTypes = ['info', 'success', 'warning', 'danger'] as const;
export type AlertType = (typeof alertTypes)[number];

/** The areas of the portal, each with an accent and a drawing. */
export const areas = ['guide', 'ipso', 'registry', 'groups', 'updates', 'tools'] as const;
export type Area = (typeof areas)[number];

/** Colour of a card: none, a neutral tint, or the accent of an area of the portal. */
export const tones = ['plain', 'tint', ...areas] as const;
export type Tone = (typeof tones)[number];

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

export const alignments = ['left', 'center', 'right'] as const;
export type Alignment = (typeof alignments)[number];

/** Share of the text beside a picture: a quarter, a half, three quarters. */
export const textShares = ['s', 'm', 'l'] as const;
export type TextShare = (typeof textShares)[number];
