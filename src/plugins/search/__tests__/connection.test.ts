import {exact, texts} from '../../../domain/search/__tests__/fixtures/library';
import {toConnection} from '../client/connection';
import {followSearch} from '../client/followSearch';
import type {FromWorker, Reply, ToWorker} from '../client/protocol';
import {SearchService} from '../client/SearchService';

/** A worker in the same thread, on the texts of the fixture; `end` stops it as an error would. */
function openWorker() {
  const worker = new EventTarget() as EventTarget & {postMessage: (message: ToWorker) => void};
  const send = (data: FromWorker) =>
    queueMicrotask(() => worker.dispatchEvent(Object.assign(new Event('message'), {data: structuredClone(data)})));
  const service = new SearchService(send, async (url) => (url.endsWith('texts.json') ? [{file: 'all.json'}] : texts));
  worker.postMessage = (message) => service.receive(structuredClone(message));
  const end = () => worker.dispatchEvent(Object.assign(new Event('error'), {message: 'out of memory'}));
  return {connection: toConnection(worker as unknown as Worker, {exact, listUrl: '/texts.json'}), end};
}

const request = (text: string) => ({text, scope: '1.2', most: 5});
const addresses = ({groups}: Reply) => groups.flatMap(({results}) => results.map(({to}) => to));
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('each question gets its own answer', async () => {
  const {connection} = openWorker();
  const replies = await Promise.all(['3303', '3304'].map((text) => connection.ask(request(text))));
  expect(replies.map((reply) => addresses(reply)[0])).toEqual(['/registry/objects/3303/', '/registry/objects/3304/']);
});

test('a follower sees the first answer, and better ones when texts have come', async () => {
  const {connection} = openWorker();
  const shown: Reply[] = [];
  const stop = followSearch(Promise.resolve(connection), request('queue'), {
    show: (reply) => shown.push(reply),
    fail: () => undefined,
  });
  await settle();
  stop();
  expect(shown[0]).toMatchObject({groups: [], texts: 'loading'});
  expect(shown.at(-1)).toMatchObject({texts: 'complete'});
  expect(addresses(shown.at(-1)!)).toEqual(['/faq/#queue']);
});

test('a follower that has stopped is shown nothing', async () => {
  const {connection} = openWorker();
  const shown: Reply[] = [];
  followSearch(Promise.resolve(connection), request('3303'), {show: (reply) => shown.push(reply), fail: fail})();
  await settle();
  expect(shown).toEqual([]);
});

test('a worker that has stopped fails every question, now and later', async () => {
  const {connection, end} = openWorker();
  const asked = connection.ask(request('3303'));
  end();
  await expect(asked).rejects.toThrow('out of memory');
  await expect(connection.ask(request('3303'))).rejects.toThrow('has stopped');
});

test('a follower hears that the search cannot start', async () => {
  const failed = new Promise<void>((resolve) => {
    followSearch(Promise.reject(new Error('offline')), request('3303'), {show: () => undefined, fail: resolve});
  });
  await expect(failed).resolves.toBeUndefined();
});

function fail(): void {
  throw new Error('must not be called');
}
