import {describe, expect, it, test} from '@jest/globals';
import {parseStatus, sumTree} from '../processes';
import {parseTimes} from '../runTimed';

describe('what Linux tells of a process', () => {
  const head = 'Name:\tnode\nUmask:\t0022\nState:\tS (sleeping)\nTgid:\t12\nNgid:\t0\n';
  test.each([
    [
      'a process',
      `${head}Pid:\t12\nPPid:\t7\nVmHWM:\t  900 kB\nVmRSS:\t  840 kB\n`,
      {id: 12, parent: 7, resident: 840},
    ],
    ['one that is ending has no memory', `${head}Pid:\t12\nPPid:\t7\n`, {id: 12, parent: 7, resident: 0}],
    ['no process', 'nothing of this form', undefined],
  ])('%s', (_, status, process) => expect(parseStatus(status)).toEqual(process));
});

it('sums a process and all below it, nothing beside it', () => {
  const processes = [
    {id: 1, parent: 0, resident: 1},
    {id: 2, parent: 1, resident: 10},
    {id: 3, parent: 2, resident: 100},
    {id: 4, parent: 3, resident: 1000},
    {id: 5, parent: 1, resident: 10_000},
  ];
  expect(sumTree(processes, 2)).toBe(1110);
  expect(sumTree(processes, 9)).toBe(0);
});

describe('the times that the shell writes', () => {
  test.each([
    ['user and system make one', 'built\ncost 10.250 1.510 6.020\n', {cpuSeconds: 11.8, wallSeconds: 6}],
    ['the last line of that form counts', 'cost 1 1 1\ncost 2.000 0.000 3.000\n', {cpuSeconds: 2, wallSeconds: 3}],
    ['none', 'the build failed', undefined],
  ])('%s', (_, output, times) => expect(parseTimes(output)).toEqual(times));
});
