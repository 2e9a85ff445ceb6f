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

/** The place of the colour that is most like one. */
export function indexOf(colour: Colour, {colours, found}: Palette): number {
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
