import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {ShareCard} from '../../domain/share-cards';
import type {Answer, Order} from './drawWorker';

/** Draws cards on a thread of its own, while this one goes on with the pages. */
export interface Drawer {
  draw: (card: ShareCard) => Promise<Uint8Array>;
  close: () => Promise<unknown>;
}

interface Client {
  resolve: (picture: Uint8Array) => void;
  reject: (error: Error) => void;
}

/** The thread is started with the first card: where all are drawn already, nothing that draws is loaded. */
export function openDrawer(): Drawer {
  const clients = new Map<number, Client>();
  let worker: Worker | undefined;
  let count = 0;
  return {
    draw: (card) =>
      new Promise((resolve, reject) => {
        worker ??= startWorker(clients);
        const order: Order = {id: count++, card};
        clients.set(order.id, {resolve, reject});
        worker.postMessage(order);
      }),
    close: async () => worker?.terminate(),
  };
}

/** Node cannot load TypeScript in all versions that the portal runs on. */
const start = `
const {file, jiti} = require('node:worker_threads').workerData;
require(jiti).createJiti(file).import(file);
`;

function startWorker(clients: Map<number, Client>): Worker {
  const require = createRequire(import.meta.url);
  // Its libraries have to be loaded by the main thread first: https://sharp.pixelplumbing.com/install#worker-threads
  require('sharp');
  const file = fileURLToPath(new URL('drawWorker.ts', import.meta.url));
  const worker = new Worker(start, {eval: true, workerData: {file, jiti: require.resolve('jiti')}});
  worker.on('message', (answer: Answer) => {
    const client = clients.get(answer.id);
    clients.delete(answer.id);
    return 'picture' in answer ? client?.resolve(answer.picture) : client?.reject(new Error(answer.failure));
  });
  const fail = (error: Error): void => clients.forEach(({reject}) => reject(error));
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that draws cards has ended.')));
  return worker;
}
