import type {Sample} from './model';

/** Shapes of a value over time: samples every 5 seconds for 2 minutes. */
export const shapes = {
  rise: {title: 'Rising', valueAt: (at: number) => 15 + at / 6},
  wave: {title: 'A wave', valueAt: (at: number) => 25 + 12 * Math.sin((at / 60) * 2 * Math.PI)},
  jump: {title: 'One jump', valueAt: (at: number) => (at < 40 ? 20 : 32)},
  noise: {title: 'Small noise', valueAt: (at: number) => 25 + ((at * 7) % 11) / 5 - 1},
  switch: {title: 'A switch', valueAt: (at: number) => Math.floor(at / 25) % 2},
} as const;
export type Shape = keyof typeof shapes;

export const duration = 120;

export function drawShape(shape: Shape): Sample[] {
  return Array.from({length: duration / 5 + 1}, (_, place) => {
    const value = shapes[shape].valueAt(place * 5);
    return {at: place * 5, value: Math.round(value * 10) / 10};
  });
}

/** Samples as a reader types them: second and value, one pair to a line. */
export function formatSamples(samples: readonly Sample[]): string {
  return samples.map(({at, value}) => `${at} ${value}`).join('\n');
}

/** The inverse; lines that are no pair of numbers are given back by number. At most 500 samples, of one day. */
export function parseSamples(text: string): {samples: Sample[]; unread: number[]} {
  const samples: Sample[] = [];
  const unread: number[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const match = /^\s*(\d{1,5}(?:\.\d{1,3})?)[\s,;:]+(-?\d{1,12}(?:\.\d{1,6})?|true|false)\s*$/.exec(line);
    if (match && samples.length < 500 && Number(match[1]) <= 86400) {
      const value = match[2] === 'true' ? 1 : match[2] === 'false' ? 0 : Number(match[2]);
      samples.push({at: Number(match[1]), value});
    } else if (line.trim()) {
      unread.push(index + 1);
    }
  });
  return {samples, unread};
}
