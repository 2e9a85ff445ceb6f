import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {PlacedCard} from '../../../domain/share-cards';
import {writeCards} from '../writeCards';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'cards-'));
  mkdirSync(path.join(site, 'out/ipso/units'), {recursive: true});
  mkdirSync(path.join(site, 'out/ipso/sdf'));
});

afterEach(() => rmSync(site, {recursive: true}));

const place = (name: string, title: string): PlacedCard => ({
  place: `ipso/${name}/`,
  card: {area: 'ipso', label: 'IPSO Smart Objects', title, facts: []},
});
const write = (...cards: PlacedCard[]) => writeCards(site, path.join(site, 'out'), cards);
const cached = () => path.join(site, 'node_modules/.cache/share-cards');
const readCard = (name: string) => readFileSync(path.join(site, 'out/ipso', name, 'card.png'));

test('every place gets its card, and the same card is drawn once', async () => {
  await write(place('units', 'Same'), place('sdf', 'Same'), place('units', 'Same'));
  expect(readCard('units').equals(readCard('sdf'))).toBe(true);
  expect(readdirSync(cached())).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.png$/)]);
});

test('what was drawn before is taken from the cache, and other words are not', async () => {
  await write(place('units', 'Units'));
  const [name] = readdirSync(cached());
  writeFileSync(path.join(cached(), name!), 'from the cache');
  await write(place('units', 'Units'), place('sdf', 'Units of SDF'));
  expect(readCard('units').toString()).toBe('from the cache');
  expect(readCard('sdf').subarray(1, 4).toString()).toBe('PNG');
});

test('other code draws anew', async () => {
  await write(place('units', 'Units'));
  mkdirSync(path.join(site, 'src/plugins/share-cards'), {recursive: true});
  writeFileSync(path.join(site, 'src/plugins/share-cards/layout.ts'), 'changed');
  await write(place('units', 'Units'));
  expect(readdirSync(cached())).toHaveLength(2);
});

test('a card that cannot be written names its page', async () => {
  await expect(write(place('units', 'Units'), place('gone', 'Gone'))).rejects.toThrow(
    /^The card of the page \/ipso\/gone\/ cannot be made: ENOENT/,
  );
});

test('a card that cannot be drawn names its page', async () => {
  const broken = place('units', 'Units');
  await expect(write({...broken, card: {...broken.card, area: 'none' as 'ipso'}})).rejects.toThrow(
    /^The card of the page \/ipso\/units\/ cannot be made: /,
  );
});
