import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ShareCard} from '../../../domain/share-cards';
import {openCache, placeCard} from '../cache';

const card: ShareCard = {area: 'ipso', label: 'IPSO Smart Objects', title: 'Units', facts: []};

let site: string;

beforeEach(() => (site = mkdtempSync(path.join(tmpdir(), 'card-cache-'))));
afterEach(() => rmSync(site, {recursive: true}));

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a card that many pages ask for at once is drawn once, and each page gets it', async () => {
  const cache = openCache(site);
  const files = Array.from({length: 20}, (_, index) => path.join(site, `${index}.png`));
  let drawn = 0;
  const draw = async () => {
    drawn += 1;
    await pause();
    return Buffer.from('drawn');
  };
  await Promise.all(files.map((file) => placeCard(cache, card, file, draw)));
  expect(drawn).toBe(1);
  expect(files.map((file) => readFileSync(file, 'utf8'))).toEqual(files.map(() => 'drawn'));
  expect(readdirSync(cache.dir)).toHaveLength(1);
});

test('a card that could not be drawn leaves nothing in the cache, and every page that waits is told', async () => {
  const cache = openCache(site);
  mkdirSync(cache.dir, {recursive: true});
  const draw = async () => {
    await pause();
    throw new Error('no font');
  };
  const waiting = ['a.png', 'b.png'].map((name) => placeCard(cache, card, path.join(site, name), draw));
  expect(await Promise.allSettled(waiting)).toEqual(
    waiting.map(() => expect.objectContaining({status: 'rejected', reason: new Error('no font')})),
  );
  expect(readdirSync(cache.dir)).toEqual([]);
});
