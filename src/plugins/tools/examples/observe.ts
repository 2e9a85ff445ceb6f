import type {Example} from '../theme/ToolParts/ToolPage';

/** `text` is what is set on the Resource; `shape` the curve it is tried with. */
export interface ObserveExample extends Example {
  shape: 'rise' | 'wave' | 'jump' | 'noise' | 'switch';
}

export const observeExamples: readonly ObserveExample[] = [
  {
    name: 'Periods',
    note: 'Changes at least 10 seconds apart, and a sign of life.',
    text: 'pmin=10&pmax=30',
    shape: 'noise',
  },
  {name: 'Thresholds', note: 'A notification whenever 20 or 30 is crossed.', text: 'gt=30&lt=20', shape: 'wave'},
  {name: 'Steps', note: 'A notification for every 3 that the value moved.', text: 'st=3', shape: 'rise'},
  {name: 'Edge', note: 'Only when false becomes true.', text: 'edge=1&con=1', shape: 'switch'},
];
