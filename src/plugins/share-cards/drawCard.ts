import satori from 'satori';
import sharp from 'sharp';
import {toDrawable, type CardArea, type ShareCard} from '../../domain/share-cards';
import {buildBackdrop, height, width} from './backdrop';
import {createCanvas, paint, type Canvas} from './canvas';
import {accents, ground, soft, white, type Colour} from './colours';
import {encodePng} from './encodePng';
import {canDraw, loadFonts} from './fonts';
import {buildCardLayout, buildNameLayout, type Layout} from './layout';
import {buildPalette} from './palette';

/** What all cards of an area have in common. */
const bases = new Map<CardArea, Promise<Canvas>>();

/** Where a card is put together: a new place for each would keep memory busy for longer than drawing takes. */
const scratch = createCanvas(width, height, buildPalette(ground, []));

// Several cards are drawn at once; more threads for each would only wait for one another.
sharp.concurrency(1);

/** A card as PNG; the same card gives the same bytes. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const base = await findBase(card.area);
  const layout = buildCardLayout(toDrawableCard(card));
  const words = await layOut(layout);
  // Nothing waits from here on, so that no other card comes between.
  scratch.rows.set(base.rows);
  const canvas = {...base, rows: scratch.rows};
  paint(canvas, words, layout.frame);
  return encodePng(canvas);
}

function toDrawableCard({label, title, facts, ...card}: ShareCard): ShareCard {
  const toWords = (text: string): string => toDrawable(text, canDraw);
  return {...card, label: toWords(label), title: toWords(title), facts: facts.map(toWords)};
}

function findBase(area: CardArea): Promise<Canvas> {
  const base = bases.get(area) ?? drawBase(accents[area]);
  bases.set(area, base);
  return base;
}

async function drawBase(accent: Colour): Promise<Canvas> {
  // Colours on the way from one to another are most of a file. Edges of soft letters take the half tone of white.
  const palette = buildPalette(ground, [
    {ink: white, steps: 2},
    {ink: soft, steps: 1},
    {ink: accent, steps: 1},
  ]);
  const canvas = createCanvas(width, height, palette);
  paint(canvas, await toPixels(buildBackdrop(accent)), {left: 0, top: 0, width, height});
  const name = buildNameLayout();
  paint(canvas, await layOut(name), name.frame);
  return canvas;
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
