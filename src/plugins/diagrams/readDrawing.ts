import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {toDrawingName} from '../../domain/diagrams';

/** A drawing of a diagram, as `npm run diagrams` made it. */
export interface Drawing {
  /** Address below the site's root. */
  src: string;
  /** Size in CSS pixels. */
  width: number;
  height: number;
}

const folder = 'img/diagrams';
const viewBox = /<svg[^>]*\sviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/;

/** The drawing of a Mermaid source below a static folder; `undefined` when it has not been drawn yet. */
export function readDrawing(source: string, staticDir: string): Drawing | undefined {
  const file = `${folder}/${toDrawingName(source)}.svg`;
  const place = path.join(staticDir, file);
  const [, width, height] = (existsSync(place) && viewBox.exec(readFileSync(place, 'utf8'))) || [];
  return width && height
    ? {src: `/${file}`, width: Math.ceil(Number(width)), height: Math.ceil(Number(height))}
    : undefined;
}
