import {parentPort} from 'node:worker_threads';
import type {ShareCard} from '../../domain/share-cards';
import {drawCard} from './drawCard';

/** A card to be drawn. */
export interface Order {
  id: number;
  card: ShareCard;
}

/** What came of an order. */
export type Answer = {id: number; picture: Uint8Array} | {id: number; failure: string};

/** Drawing is waiting for other threads half of the time. */
const lanes = 3;
let busy = 0;
const waiting: Order[] = [];

parentPort?.on('message', (order: Order) => {
  waiting.push(order);
  void work();
});

async function work(): Promise<void> {
  if (busy === lanes) {
    return;
  }
  busy += 1;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    parentPort?.postMessage(await answer(next));
  }
  busy -= 1;
}

async function answer({id, card}: Order): Promise<Answer> {
  try {
    return {id, picture: await drawCard(card)};
  } catch (error) {
    return {id, failure: (error as Error).message};
  }
}
