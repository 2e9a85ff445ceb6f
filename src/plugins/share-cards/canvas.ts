import type {Colour} from './colours';
import {indexOf, type Palette} from './palette';

/** A picture in the few colours of a palette, as PNG has it. */
export interface Canvas {
  /** Even, as is every place that is painted. */
  width: number;
  height: number;
  palette: Palette;
  /** Each row begins with its filter, 0 for none, and has two pixels in a byte: places in the palette. */
  rows: Uint8Array;
}

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

export function createCanvas(width: number, height: number, palette: Palette): Canvas {
  return {width, height, palette, rows: new Uint8Array((1 + width / 2) * height)};
}

/** Paints `rgba`, which has four bytes for each pixel and lets nothing shine through, into a part of the canvas. */
export function paint({width, palette, rows}: Canvas, rgba: Uint8Array, frame: Frame): void {
  const pixels = new Uint32Array(rgba.buffer as ArrayBuffer, rgba.byteOffset, rgba.length / 4);
  const find = (pixel: number): number => indexOf(readColour(rgba, 4 * pixel), palette);
  let [left, right, pair] = [-1, -1, 0];
  for (let row = 0, pixel = 0; row < frame.height; row++) {
    const begin = (frame.top + row) * (1 + width / 2) + 1 + frame.left / 2;
    for (let at = begin; at < begin + frame.width / 2; at++, pixel += 2) {
      // Most pixels are as the ones before them.
      if (pixels[pixel] !== left || pixels[pixel + 1] !== right) {
        [left, right] = [pixels[pixel]!, pixels[pixel + 1]!];
        pair = (find(pixel) << 4) | find(pixel + 1);
      }
      rows[at] = pair;
    }
  }
}

function readColour(rgba: Uint8Array, at: number): Colour {
  return (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
}
