import type {Sample} from './model';

/** What a drawing can hold: values from `low` to `high` with so many decimals, a sample each `step` seconds. */
export interface DrawingScale {
  low: number;
  high: number;
  digits: number;
  end: number;
  step: number;
}

const most = 500;

/** Room for the samples and a quarter more above and below; a Boolean has its two values. */
export function toDrawingScale(samples: readonly Sample[], end: number): DrawingScale {
  const values = samples.map(({value}) => value);
  const time = {end, step: Math.max(1, Math.round(end / 24))};
  if (values.length > 0 && values.every((value) => value === 0 || value === 1)) {
    return {low: 0, high: 1, digits: 0, ...time};
  }
  const [least, greatest] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 40];
  const room = (greatest - least) / 4 || Math.max(1, Math.abs(greatest) / 10);
  const [low, high] = [least - room, greatest + room];
  return {low, high, digits: Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(high - low)))), ...time};
}

/** The sample nearest to a place on the drawing that can be written down. */
export function toDrawnSample(at: number, value: number, {low, high, digits, end, step}: DrawingScale): Sample {
  const place = Math.min(Math.max(Math.round(at / step), 0), Math.floor(end / step));
  return {at: place * step, value: Number(Math.min(Math.max(value, low), high).toFixed(digits)) + 0};
}

/** Samples with a straight line in the place of those between its ends; at most 500 are kept. */
export function drawLine(samples: readonly Sample[], one: Sample, other: Sample, scale: DrawingScale): Sample[] {
  const [from, to] = one.at <= other.at ? [one, other] : [other, one];
  const count = Math.round((to.at - from.at) / scale.step);
  const line = Array.from({length: count + 1}, (_, index) => {
    const share = count === 0 ? 1 : index / count;
    const value = count === 0 ? other.value : from.value + (to.value - from.value) * share;
    return toDrawnSample(from.at + index * scale.step, value, scale);
  });
  const others = samples.filter(({at}) => at < from.at || at > to.at);
  return [...others, ...line].sort((a, b) => a.at - b.at).slice(0, most);
}
