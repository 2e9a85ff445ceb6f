import fc from 'fast-check';
import sharp from 'sharp';
import {buildPalette, indexPixels} from '../palette';
import {encodePng} from '../encodePng';

const palette = buildPalette(0x000000, [{ink: 0xff0000, steps: 3}]).colours;

test('colours lie between the ground and the ink', () => {
  expect(palette).toEqual([0x000000, 0x550000, 0xaa0000, 0xff0000]);
});

test('another reader finds every pixel again', async () => {
  const pictures = fc.tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 9})).chain(([half, height]) =>
    fc.record({
      width: fc.constant(2 * half),
      height: fc.constant(height),
      pixels: fc.uint8Array({min: 0, max: 3, minLength: 2 * half * height, maxLength: 2 * half * height}),
    }),
  );
  await fc.assert(
    fc.asyncProperty(pictures, async (picture) => {
      const rgba = await sharp(encodePng({...picture, palette}))
        .ensureAlpha()
        .raw()
        .toBuffer();
      expect(indexPixels(rgba, {colours: palette, found: new Map()})).toEqual(picture.pixels);
    }),
    {numRuns: 30},
  );
});
