import {parseAttributes, type InlineAttribute} from './attributes';

/** The first line of a component. */
export interface Opener {
  colons: number;
  name: string;
  label?: string;
  attributes: InlineAttribute[];
  /** Column of the braces, counted from 1. */
  bracesAt: number;
  /** True when there are braces that cannot be read. */
  broken: boolean;
}

const opener = /^[ \t]*(:{2,})([A-Za-z](?:[\w-]*[A-Za-z0-9-])?)(?:\[([^\]]*)\])?(?:\{(.*)\})?[ \t]*$/;
const slot = /^[ \t]*#([A-Za-z][\w-]*)[ \t]*$/;
const closer = /^[ \t]*(:{2,})[ \t]*$/;

/** Reads `::Name[label]{attributes}`, with nothing after it. */
export function parseOpener(text: string): Opener | undefined {
  const [, colons, name, label, braces] = opener.exec(text) ?? [];
  if (colons === undefined || name === undefined) {
    return undefined;
  }
  const attributes = braces === undefined ? [] : parseAttributes(braces);
  return {
    colons: colons.length,
    name,
    ...(label !== undefined && {label}),
    attributes: attributes ?? [],
    bracesAt: text.indexOf('{') + 1,
    broken: !attributes,
  };
}

/** Number of colons when the line is a fence without a name. */
export function parseCloser(text: string): number | undefined {
  return closer.exec(text)?.[1]!.length;
}

/** Name of the slot that begins with the line: `#title` in a component. */
export function parseSlot(text: string): string | undefined {
  return slot.exec(text)?.[1];
}
