import {formatPath, type CodecProblem, type PayloadNode} from '../codec';
import type {Range, Resource} from '../registry';
import {findResource, type Objects} from './definitions';

/** Notes on numbers that lie outside what the registry allows for their Resource. */
export function checkRanges(nodes: readonly PayloadNode[], objects: Objects): CodecProblem[] {
  return nodes.flatMap((node) => {
    const number = toNumber(node);
    const resource = number === undefined ? undefined : findResource(objects, node.path.objectId, node.path.resourceId);
    return number !== undefined && resource?.range && !isWithin(number, resource.range)
      ? [toProblem(node, number, resource, resource.range)]
      : [];
  });
}

function toNumber({value}: PayloadNode): number | undefined {
  return typeof value?.value === 'bigint' || typeof value?.value === 'number' ? Number(value.value) : undefined;
}

/** True as well for a range that is not one of numbers: nothing can be said then. */
function isWithin(number: number, range: Range): boolean {
  return range.kind !== 'numbers' || range.intervals.some(({min, max}) => number >= min && number <= max);
}

function toProblem(
  {path, valueRange, range}: PayloadNode,
  number: number,
  {id, name}: Resource,
  {text}: Range,
): CodecProblem {
  const {start, end} = valueRange ?? range;
  return {
    kind: 'out-of-range',
    level: 'finding',
    offset: start,
    length: end - start,
    message: `${formatPath(path)} is ${number}; the registry allows ${text} for Resource ${id} (${name}).`,
    clause: `Object ${path.objectId}`,
  };
}
