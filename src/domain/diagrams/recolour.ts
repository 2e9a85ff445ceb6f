import {palette} from './palette';

/** A drawing whose colours have names, and the colours that have none. */
export interface Recoloured {
  svg: string;
  unknown: string[];
}

const colour =
  /#(?:[0-9a-f]{6}|[0-9a-f]{3})\b|\b(?:rgba?|hsla?)\([^)]*\)|(?<=[:"]\s*)(?:black|white|gr[ae]y|lightgrey|lightgray)\b/gi;
const named: Readonly<Record<string, string>> = {black: '#000000', white: '#ffffff', grey: '#808080', gray: '#808080'};
const names = new Map<string, string>(Object.entries(palette).map(([name, {light}]) => [light, `var(--${name})`]));

/** Puts a custom property in the place of every colour of the light scheme, for `toStyle` to give it its value. */
export function recolour(svg: string): Recoloured {
  const unknown = new Set<string>();
  const replaced = svg.replace(colour, (found) => {
    const name = names.get(toLongHex(found.toLowerCase()));
    if (!name) {
      unknown.add(found);
    }
    return name ?? found;
  });
  return {svg: replaced, unknown: [...unknown]};
}

/** The style that gives the colours their values: light, dark when the address ends with `#dark`, light on paper. */
export function toStyle(): string {
  const values = (scheme: 'light' | 'dark') =>
    Object.entries(palette)
      .map(([name, shade]) => `--${name}:${shade[scheme]}`)
      .join(';');
  return `:root{${values('light')}}#dark:target{${values('dark')}}`;
}

function toLongHex(text: string): string {
  const hex = named[text] ?? text;
  return hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
}
