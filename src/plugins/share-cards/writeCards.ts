import path from 'node:path';
import type {PlacedCard} from '../../domain/share-cards';
import {openCache, placeCard, type CardCache} from './cache';
import {openDrawer, type Drawer} from './drawer';

/** The card's file, beside the page. */
export const cardFile = 'card.png';

/**
 * Writes the card of every place into the built site; places that come again are passed over. All cards are asked for
 * before anything is waited for, so they are drawn while this thread is busy with what comes next.
 *
 * @throws Error naming the page whose card cannot be drawn or written.
 */
export async function writeCards(siteDir: string, outDir: string, placed: readonly PlacedCard[]): Promise<void> {
  const cache = openCache(siteDir);
  const drawer = openDrawer();
  const places = new Map(placed.map((each) => [each.place, each]));
  try {
    await Promise.all([...places.values()].map((each) => writeCard(cache, outDir, each, drawer.draw)));
  } finally {
    await drawer.close();
  }
}

async function writeCard(
  cache: CardCache,
  outDir: string,
  {place, card}: PlacedCard,
  draw: Drawer['draw'],
): Promise<void> {
  try {
    await placeCard(cache, card, path.join(outDir, place, cardFile), draw);
  } catch (error) {
    throw new Error(`The card of the page /${place} cannot be made: ${(error as Error).message}`, {cause: error});
  }
}
