import fc from 'fast-check';
import sharp from 'sharp';
import {createCanvas, paint} from '../canvas';
import {encodePng} from '../encodePng';
import {buildPalette, indexOf} from '../palette';

const palette = buildPalette(0x000000, [{ink: 0xff0000, steps: 3}]);

test('colours lie between the ground and the ink', () => {
  expect(palette.colours).toEqual([0x000000, 0x550000, 0xaa0000, 0xff0000]);
  expect([0x010000, 0x600000, 0xff2020].map((colour) => indexOf(colour, palette))).toEqual([0, 1, 3]);
});

/** Pixels without transparency. */
function toRgba(colours: readonly number[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));
}

const pictures = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 9})).chain(([half, height]) => {
  const count = 2 * half * height;
  const pixels = fc.array(fc.constantFrom(...palette.colours), {minLength: count, maxLength: count});
  return fc.record({width: fc.constant(2 * half), height: fc.constant(height), pixels: pixels.map(toRgba)});
});

test('another reader finds every pixel that was painted', async () => {
  await fc.assert(
    fc.asyncProperty(pictures, async ({width, height, pixels}) => {
      const canvas = createCanvas(width, height, palette);
      paint(canvas, pixels, {left: 0, top: 0, width, height});
      const read = await sharp(encodePng(canvas)).ensureAlpha().raw().toBuffer();
      expect([...read]).toEqual([...pixels]);
    }),
    {numRuns: 30},
  );
});

test('only the frame is painted', async () => {
  const canvas = createCanvas(6, 3, palette);
  paint(canvas, toRgba([0xff0000, 0xaa0000]), {left: 2, top: 1, width: 2, height: 1});
  const read = await sharp(encodePng(canvas)).ensureAlpha().raw().toBuffer();
  const row = [0, 0, 0, 0, 0, 0];
  expect([...read]).toEqual([...toRgba([...row, 0, 0, 0xff0000, 0xaa0000, 0, 0, ...row])]);
});
