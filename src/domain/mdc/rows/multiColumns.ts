import type {RootContent} from 'mdast';
import {twoColumnRatios, type TwoColumnSize} from '../../authoring/options';
import type {Use} from '../blocks/use';
import type {Page} from '../Page';
import {flowElement} from '../output/jsx';
import {convertModules} from './convertModules';

/** `RowMultiColumns`: one column for each of its modules, with the given widths in twelfths. */
export function toColumns({props}: Use, page: Page): RootContent[] {
  props.get('cols');
  const modules = props.get('modules')?.items ?? [];
  const cells = modules.map((module) => convertModules([module], props, page));
  const widths = (props.get('widths')?.items ?? []).map(({scalar}) => Number(scalar)).slice(0, cells.length);
  const areGiven = widths.length === cells.length && widths.every((width) => Number.isInteger(width) && width > 0);
  if (cells.length === 2 && areGiven && widths[0] !== widths[1]) {
    const segments = cells.map((cell) => flowElement('Segment', {}, cell));
    return [flowElement('TwoColumns', {size: nearestSize(widths[0]! / widths[1]!)}, segments)];
  }
  const unit = areGiven ? widths.reduce(commonDivisor, 0) : 1;
  const cols = areGiven ? widths.reduce((sum, width) => sum + width, 0) / unit : cells.length;
  const columns = cells.map((cell, index) => {
    const size = areGiven ? widths[index]! / unit : 1;
    return flowElement('Column', {size: size > 1 ? Math.min(size, 12) : undefined}, cell);
  });
  return columns.length > 0 ? [flowElement('MultiColumn', {cols: Math.min(cols, 12)}, columns)] : [];
}

function nearestSize(ratio: number): TwoColumnSize {
  const sizes = Object.entries(twoColumnRatios) as [TwoColumnSize, readonly [number, number]][];
  const distance = ([, [left, right]]: (typeof sizes)[number]) => Math.abs(Math.log(left / right / ratio));
  return sizes.reduce((best, each) => (distance(each) < distance(best) ? each : best))[0];
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
