import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {createTemporaryFolder, removeTemporaryFolders} from '../../__tests__/fixtures/portal';
import {answer, cut, serve, startServer, stopServers, type Handler} from '../../__tests__/fixtures/server';
import {download} from '../download';

const body = Buffer.from('0123456789'.repeat(100));
let target: string;
let told: string[];

beforeEach(async () => {
  target = path.join(await createTemporaryFolder(), 'file');
  told = [];
});
afterEach(async () => {
  await stopServers();
  await removeTemporaryFolders();
});

const log = {line: (text: string) => void told.push(text), progress: () => undefined};
const settings = {limit: 10_000, patience: 2_000, delays: [1, 1, 1], log};

async function downloadFrom(...handlers: Handler[]) {
  const server = await startServer(...handlers);
  await download({...settings, url: `${server.origin}/file`, target});
  return server.requests.map(({headers}) => ({range: headers.range, ifRange: headers['if-range']}));
}

async function expectWhole(): Promise<void> {
  expect((await readFile(target)).equals(body)).toBe(true);
  expect(await readdir(path.dirname(target))).toEqual(['file']);
}

test('a file comes whole, in one request', async () => {
  expect(await downloadFrom(serve(body))).toEqual([{}]);
  await expectWhole();
});

test('a connection that is cut goes on where it stopped', async () => {
  expect(await downloadFrom(cut(body, 300), serve(body))).toEqual([{}, {range: 'bytes=300-', ifRange: '"one"'}]);
  await expectWhole();
  expect(told).toEqual([expect.stringMatching(/\/file: .*Next try in 0\.001 s/)]);
});

test('what an earlier run left goes on, too', async () => {
  await writeFile(`${target}.part`, body.subarray(0, 700));
  await writeFile(`${target}.part.etag`, '"one"');
  expect(await downloadFrom(serve(body))).toEqual([{range: 'bytes=700-', ifRange: '"one"'}]);
  await expectWhole();
});

test.each<[string, Handler[], number]>([
  ['the file is another one now', [cut(Buffer.alloc(1000), 300, '"two"'), serve(body)], 2],
  ['the server gives a weak tag', [cut(Buffer.alloc(1000), 300, 'W/"one"'), serve(body, 'W/"one"')], 2],
  ['the server knows no ranges', [cut(body, 300), answer(200, body)], 2],
  [
    'the server continues elsewhere',
    [cut(body, 300), answer(206, 'x', {'Content-Range': 'bytes 5-5/6'}), serve(body)],
    3,
  ],
  ['there is nothing after what is there', [cut(body, 300), answer(416), serve(body)], 3],
])('a download starts again when %s', async (_, handlers, requests) => {
  expect(await downloadFrom(...handlers)).toHaveLength(requests);
  await expectWhole();
});

test('bytes of unknown origin are not built on', async () => {
  await writeFile(`${target}.part`, 'from before');
  expect(await downloadFrom(serve(body))).toEqual([{}]);
  await expectWhole();
});

test('a redirect is followed', async () => {
  const {origin} = await startServer(serve(body));
  await downloadFrom(answer(302, '', {Location: `${origin}/moved`}));
  await expectWhole();
});

test('two failures of the server that pass, then the file', async () => {
  expect(await downloadFrom(answer(500), answer(503), serve(body))).toHaveLength(3);
  await expectWhole();
  expect(told).toEqual([expect.stringContaining('status 500. Next try'), expect.stringContaining('status 503.')]);
});

test('the server may ask for a longer wait', async () => {
  await downloadFrom(answer(429, '', {'Retry-After': '1'}), serve(body));
  expect(told).toEqual([expect.stringContaining('Next try in 1 s.')]);
});

test.each<[string, Handler[], RegExp, number]>([
  ['404', [answer(404)], /status 404/, 1],
  ['a server that stays broken', [answer(500)], /status 500/, 4],
  ['a web page', [answer(200, '<!doctype html>', {'Content-Type': 'text/html; charset=utf-8'})], /a web page, not/, 1],
  ['a body without end', [answer(200, Buffer.alloc(20_000))], /more than 10000 bytes/, 1],
])('%s ends the download', async (_, handlers, message, requests) => {
  const server = await startServer(...handlers);
  await expect(download({...settings, url: server.origin, target})).rejects.toThrow(message);
  expect(server.requests).toHaveLength(requests);
  await expect(readFile(target)).rejects.toThrow('ENOENT');
});

test('a server that falls silent is given up', async () => {
  const silent: Handler = (_, response) => void response.writeHead(200).write('x');
  const {origin} = await startServer(silent);
  const brief = {...settings, patience: 50, delays: []};
  await expect(download({...brief, url: origin, target})).rejects.toThrow('nothing came for 0.05 s');
});

test('a host that is not there is named, with the reason', async () => {
  const {origin} = await startServer(serve(body));
  await stopServers();
  await expect(download({...settings, url: `${origin}/file`, target})).rejects.toThrow(/127\.0\.0\.1.*ECONNREFUSED/);
  expect(told).toHaveLength(3);
});
