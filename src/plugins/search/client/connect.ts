import {toConnection, type SearchConnection} from './connection';

let connection: Promise<SearchConnection> | undefined;

/** Starts the worker and gives it the small index, once for all; a start that failed is tried again. */
export function connectSearch(listUrl: string | undefined): Promise<SearchConnection> {
  connection ??= start(listUrl).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

async function start(listUrl: string | undefined): Promise<SearchConnection> {
  const {default: exact} = await import('@generated/search/default/exact.json');
  return toConnection(new Worker(new URL('./worker.ts', import.meta.url)), {exact, listUrl});
}
