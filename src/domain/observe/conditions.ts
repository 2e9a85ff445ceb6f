import type {Attributes} from './model';

/**
 * Why a value is a change to tell: `previous` is the one looked at before, `told` the one notified last. Without gt,
 * lt, st and edge every change is. A threshold is crossed in either direction; the value on it lies on the near side.
 */
export function findConditions(attributes: Attributes, previous: number, now: number, told: number): string[] {
  const {gt, lt, st, edge} = attributes;
  if (gt === undefined && lt === undefined && st === undefined && edge === undefined) {
    return now === previous ? [] : ['the value changed'];
  }
  const up = now > previous ? 'upwards' : 'downwards';
  return [
    ...(gt !== undefined && previous > gt !== now > gt ? [`gt ${gt} crossed ${up}`] : []),
    ...(lt !== undefined && previous < lt !== now < lt ? [`lt ${lt} crossed ${up}`] : []),
    ...(st !== undefined && now !== told && Math.abs(now - told) >= st
      ? [`st ${st}: moved by ${round(now - told)}`]
      : []),
    ...(edge !== undefined && previous !== now && Number(now !== 0) === edge ? [`edge ${edge}`] : []),
  ];
}

function round(value: number): number {
  return Math.round(Math.abs(value) * 1e6) / 1e6;
}
