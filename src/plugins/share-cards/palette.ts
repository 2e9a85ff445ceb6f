import type {Colour} from './colours';

/** The few colours that a picture is drawn with. */
export interface Palette {
  colours: readonly Colour[];
  /** Places of colours that were looked for before. */
  found: Map<Colour, number>;
}

/** The ground, and for each ink the colours on the way to it, which the edges of letters need. */
export function buildPalette(ground: Colour, inks: readonly {ink: Colour; steps: number}[]): Palette {
  const ways = inks.flatMap(({ink, steps}) =>
    Array.from({length: steps}, (_, index) => mix(ground, ink, (index + 1) / steps)),
  );
  return {colours: [ground, ...ways], found: new Map()};
}

/** For every pixel the place of the colour most like it; `rgba` has four bytes for each, and nothing shines through. */
export function indexPixels(rgba: Uint8Array, palette: Palette): Uint8Array {
  const pixels = new Uint32Array(new Uint8Array(rgba).buffer);
  const indexes = new Uint8Array(pixels.length);
  let index = 0;
  for (let at = 0; at < pixels.length; at++) {
    if (at === 0 || pixels[at] !== pixels[at - 1]) {
      const colour = (rgba[4 * at]! << 16) | (rgba[4 * at + 1]! << 8) | rgba[4 * at + 2]!;
      index = indexOf(colour, palette);
    }
    indexes[at] = index;
  }
  return indexes;
}

function indexOf(colour: Colour, {colours, found}: Palette): number {
  let index = found.get(colour);
  if (index === undefined) {
    const distances = colours.map((each) => distance(each, colour));
    index = distances.indexOf(Math.min(...distances));
    found.set(colour, index);
  }
  return index;
}

const channels: readonly number[] = [16, 8, 0];

function mix(from: Colour, to: Colour, share: number): Colour {
  return channels.reduce((mixed, shift) => {
    const [a, b] = [(from >> shift) & 255, (to >> shift) & 255];
    return mixed | (Math.round(a + (b - a) * share) << shift);
  }, 0);
}

function distance(a: Colour, b: Colour): number {
  return channels.reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}
