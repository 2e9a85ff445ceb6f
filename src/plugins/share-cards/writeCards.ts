import path from 'node:path';
import type {PlacedCard, ShareCard} from '../../domain/share-cards';
import {openCache, placeCard, type CardCache} from './cache';
import type {drawCard} from './drawCard';

/** The card's file, beside the page. */
export const cardFile = 'card.png';

/** Drawing is waiting for other threads half of the time. */
const lanes = 3;

/**
 * Writes the card of every place into the built site; places that come again are passed over.
 *
 * @throws Error naming the page whose card cannot be drawn or written.
 */
export async function writeCards(siteDir: string, outDir: string, placed: readonly PlacedCard[]): Promise<void> {
  const cache = openCache(siteDir);
  const waiting = [...new Map(placed.map((each) => [each.place, each])).values()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await writeCard(cache, outDir, next);
    }
  };
  await Promise.all(Array.from({length: lanes}, work));
}

async function writeCard(cache: CardCache, outDir: string, {place, card}: PlacedCard): Promise<void> {
  try {
    await placeCard(cache, card, path.join(outDir, place, cardFile), drawOne);
  } catch (error) {
    throw new Error(`The card of the page /${place} cannot be made: ${(error as Error).message}`, {cause: error});
  }
}

let drawing: Promise<{drawCard: typeof drawCard}> | undefined;

/** What draws is loaded with the first card, not for every command of Docusaurus; once, as others wait for it. */
async function drawOne(card: ShareCard): Promise<Uint8Array> {
  drawing ??= import('./drawCard');
  return (await drawing).drawCard(card);
}
