import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {Font} from 'satori';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const font = '@fontsource/inter';
const weights = [400, 700] as const;

/** A part of the font, in files of its own, and the characters that it has. */
interface Subset {
  name: string;
  spans: readonly (readonly [number, number])[];
}

/** The parts of the font; a character is looked for in this order. */
const subsets: readonly Subset[] = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'].map((name) => ({
  name,
  spans: parseSpans((require(`${font}/unicode.json`) as Record<string, string>)[name]!),
}));

/** `U+0100-02BA,U+2122` as first and last code points. */
export function parseSpans(text: string): (readonly [number, number])[] {
  return text.split(',').map((span) => {
    const [first, last] = span.replace('U+', '').split('-');
    return [parseInt(first!, 16), parseInt(last ?? first!, 16)];
  });
}

function findSubset(codePoint: number): Subset | undefined {
  return subsets.find(({spans}) => spans.some(([first, last]) => first <= codePoint && codePoint <= last));
}

export function canDraw(codePoint: number): boolean {
  return findSubset(codePoint) !== undefined;
}

const loaded = new Map<string, Font[]>();

/** The parts of the font that a text needs, each under its own name. satori reads WOFF and not WOFF2. */
export function loadFonts(text: string): Font[] {
  const names = new Set(['latin', ...[...text].map((character) => findSubset(character.codePointAt(0)!)!.name)]);
  const key = subsets.map(({name}) => name).filter((name) => names.has(name));
  const fonts = loaded.get(key.join()) ?? key.flatMap(readFonts);
  loaded.set(key.join(), fonts);
  return fonts;
}

function readFonts(subset: string): Font[] {
  return weights.map((weight) => ({
    name: subset,
    weight,
    style: 'normal',
    data: readFileSync(require.resolve(`${font}/files/inter-${subset}-${weight}-normal.woff`)),
  }));
}
