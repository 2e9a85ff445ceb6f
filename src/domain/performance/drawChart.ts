import type {Series} from './buildTrend';

/** A chart in the units of its picture: x to the right, y down. */
export interface Chart {
  width: number;
  height: number;
  /** Lines across, each with its value. */
  ticks: {y: number; value: number}[];
  /** One path for each machine: numbers of different machines are not joined. */
  paths: string[];
  dots: {x: number; y: number; label: string}[];
}

const size = {width: 640, height: 220, left: 56, right: 24, top: 16, bottom: 28};

/** Draws numbers over the order of their measurements, from zero up. */
export function drawChart({points, unit}: Series): Chart {
  const top = niceTop(Math.max(...points.map(({value}) => value)));
  const step = (size.width - size.left - size.right) / Math.max(1, points.length - 1);
  const toY = (value: number) =>
    round(size.height - size.bottom - (value / top) * (size.height - size.top - size.bottom));
  const dots = points.map(({day, machine, value}, index) => ({
    x: round(size.left + index * step),
    y: toY(value),
    label: `${day}: ${value} ${unit}`,
    machine,
  }));
  const machines = [...new Set(points.map(({machine}) => machine))];
  return {
    width: size.width,
    height: size.height,
    ticks: [0, top / 2, top].map((value) => ({y: toY(value), value})),
    paths: machines.map((machine) => toPath(dots.filter((dot) => dot.machine === machine))),
    dots: dots.map(({x, y, label}) => ({x, y, label})),
  };
}

function toPath(dots: readonly {x: number; y: number}[]): string {
  return dots.map(({x, y}, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The next 1, 2 or 5 with zeros, so that the scale can be read. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return [1, 2, 5, 10].map((factor) => factor * power).find((top) => top >= value)!;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
