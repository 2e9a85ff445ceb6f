import satori from 'satori';
import sharp from 'sharp';
import {toDrawable, type CardArea, type ShareCard} from '../../domain/share-cards';
import {buildBackdrop, height, width} from './backdrop';
import {accents, ground, soft, white, type Colour} from './colours';
import {encodePng} from './encodePng';
import {canDraw, loadFonts} from './fonts';
import {buildCardLayout, buildNameLayout, type Layout} from './layout';
import {buildPalette, indexPixels, type Palette} from './palette';

/** What all cards of an area have in common. */
interface Base {
  palette: Palette;
  pixels: Uint8Array;
}

const bases = new Map<CardArea, Promise<Base>>();

// Several cards are drawn at once; more threads for each would only wait for one another.
sharp.concurrency(1);

/** A card as PNG; the same card gives the same bytes. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const {palette, pixels} = await findBase(card.area);
  const layout = buildCardLayout(toDrawableCard(card));
  const whole = pixels.slice();
  overlay(whole, indexPixels(await layOut(layout), palette), layout.frame);
  return encodePng({width, height, palette: palette.colours, pixels: whole});
}

function toDrawableCard({label, title, facts, ...card}: ShareCard): ShareCard {
  const toWords = (text: string): string => toDrawable(text, canDraw);
  return {...card, label: toWords(label), title: toWords(title), facts: facts.map(toWords)};
}

function findBase(area: CardArea): Promise<Base> {
  const base = bases.get(area) ?? drawBase(accents[area]);
  bases.set(area, base);
  return base;
}

async function drawBase(accent: Colour): Promise<Base> {
  const palette = buildPalette(ground, [
    {ink: white, steps: 4},
    {ink: soft, steps: 3},
    {ink: accent, steps: 3},
  ]);
  const pixels = indexPixels(await toPixels(buildBackdrop(accent)), palette);
  const name = buildNameLayout();
  overlay(pixels, indexPixels(await layOut(name), palette), name.frame);
  return {palette, pixels};
}

/** Lays text out and draws it. */
async function layOut({frame, text, build}: Layout): Promise<Uint8Array> {
  const fonts = loadFonts(text);
  const families = [...new Set(fonts.map(({name}) => name))].join(', ');
  return toPixels(await satori(build(families), {width: frame.width, height: frame.height, fonts}));
}

/** Four bytes for each pixel. */
function toPixels(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
}

/** Puts the pixels of a part into the whole. */
function overlay(whole: Uint8Array, part: Uint8Array, frame: Layout['frame']): void {
  for (let row = 0; row < frame.height; row++) {
    const line = part.subarray(row * frame.width, (row + 1) * frame.width);
    whole.set(line, (frame.top + row) * width + frame.left);
  }
}
