import sharp from 'sharp';
import type {ShareCard} from '../../../domain/share-cards';
import {drawCard} from '../drawCard';

const card: ShareCard = {area: 'registry', label: 'Object registry', id: '3303', title: 'Temperature', facts: ['1.1']};

test('a card is a PNG of 1200 × 630, and the same one has the same bytes', async () => {
  const picture = await drawCard(card);
  const {format, width, height} = await sharp(picture).metadata();
  expect({format, width, height}).toEqual({format: 'png', width: 1200, height: 630});
  expect(picture.length).toBeLessThan(15_000);
  expect((await drawCard(card)).equals(picture)).toBe(true);
});

/** The pixels of the part with the words. */
async function readWords(picture: Buffer): Promise<Buffer> {
  return sharp(picture).extract({left: 80, top: 66, width: 740, height: 400}).raw().toBuffer();
}

test.each([
  ['the area', {...card, area: 'ipso' as const}],
  ['the label', {...card, label: 'Other'}],
  ['the ID', {...card, id: '3304'}],
  ['the title', {...card, title: 'Humidity'}],
  ['the facts', {...card, facts: ['1.0']}],
])('%s can be seen', async (_name, other) => {
  expect((await readWords(await drawCard(other))).equals(await readWords(await drawCard(card)))).toBe(false);
});

test.each([
  ['of many words', 'a title that does not end '.repeat(20)],
  ['without a blank', 'x'.repeat(300)],
  ['of other scripts', '温度 Ωmega Кириллица ệ 🌡️ עברית'],
  ['of nothing that can be drawn', '温度'],
  ['of nothing', ''],
])('a title %s stays in its place', async (_name, title) => {
  const whole = await sharp(await drawCard({...card, title}))
    .raw()
    .toBuffer({resolveWithObject: true});
  const plain = await sharp(await drawCard(card))
    .raw()
    .toBuffer();
  const {width, channels} = whole.info;
  const right = (data: Buffer) =>
    Array.from({length: 630}, (_, row) => data.subarray((row * width + 820) * channels, (row + 1) * width * channels));
  expect(Buffer.concat(right(whole.data)).equals(Buffer.concat(right(plain)))).toBe(true);
});
