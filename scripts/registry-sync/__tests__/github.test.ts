import {loadLatestCommit} from '../github';
import {createNetwork, newCommit, oldFiles, toPin} from './fixtures/portal';
import {answer, startServer, stopServers, type Handler} from './fixtures/server';

afterEach(stopServers);

const commit = JSON.stringify({sha: newCommit, commit: {committer: {date: '2026-07-10T08:00:00Z'}}});

async function ask(handlers: Handler[], token?: string) {
  const {origin, requests} = await startServer(...handlers);
  const latest = await loadLatestCommit(toPin(oldFiles), createNetwork(origin, token ? {token} : {}));
  return {latest, requests};
}

test('the newest commit of the branch and its day are read', async () => {
  const {latest, requests} = await ask([answer(200, commit)]);
  expect(latest).toEqual({commit: newCommit, date: '2026-07-10'});
  expect(requests[0]!.url).toBe('/repos/owner/registry/commits/prod');
  expect(requests[0]!.headers.authorization).toBeUndefined();
});

test('a token is sent where there is one', async () => {
  const {requests} = await ask([answer(200, commit)], 'secret');
  expect(requests[0]!.headers.authorization).toBe('Bearer secret');
});

test('a failure that passes is tried again', async () => {
  expect((await ask([answer(502), answer(200, commit)])).requests).toHaveLength(2);
});

test.each<[string, Handler, RegExp]>([
  ['no such branch', answer(404), /owner\/registry has no branch prod on GitHub\. Correct registry\/SOURCE\.json/],
  ['too many questions', answer(403, '', {'X-RateLimit-Remaining': '0'}), /Wait an hour, or set GITHUB_TOKEN/],
  ['a bad token', answer(401), /does not accept GITHUB_TOKEN/],
  ['a web page', answer(200, '<html>'), /did not answer with JSON/],
  ['an answer without commit', answer(200, '{}'), /without a commit/],
  ['a commit that is none', answer(200, JSON.stringify({sha: '../..'})), /without a commit/],
  ['a server that stays broken', answer(500), /status 500\. Check the network .* --from DIR/],
])('%s', async (_, handler, message) => {
  await expect(ask([handler])).rejects.toThrow(message);
});

test('no network: what to do is said', async () => {
  await expect(loadLatestCommit(toPin(oldFiles), createNetwork())).rejects.toThrow(/Check the network .* --from DIR/);
});
