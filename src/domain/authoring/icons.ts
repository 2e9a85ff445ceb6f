/** `set:name` of an Iconify icon. */
export interface IconName {
  set: string;
  name: string;
}

/** An icon's drawing, ready to be put inside `<svg viewBox="0 0 width height">`. */
export interface IconDrawing {
  name: string;
  width: number;
  height: number;
  /** SVG markup from the icon set, drawn in `currentColor`. */
  body: string;
}

/**
 * Parses `tabler:network`. The older spelling `i-devicon-plain:fastapi` is
 * understood too. Gives `undefined` for anything else.
 */
export function parseIconName(text: string): IconName | undefined {
  const match = /^(?:i-)?([a-z0-9]+(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text);
  return match ? {set: match[1]!, name: match[2]!} : undefined;
}
