import {describe, expect, it, test} from '@jest/globals';
import * as fc from 'fast-check';
import {parseResult} from '../parseResult';

const machine = {processor: 'A', cores: 2, memoryGiB: 16, node: 'v20.20.2'};
const row = {
  site: 'portal',
  times: 1,
  state: 'cold',
  pages: 600,
  cpuSeconds: 11.5,
  wallSeconds: 8,
  memoryMiB: 900,
  outputMiB: 40.5,
};
const result = {kind: 'build', day: '2026-11-20', commit: 'abc1234', machine, versions: {astro: '5.18.2'}, rows: [row]};
const read = (value: unknown) => parseResult(JSON.stringify(value, null, 2), 'bench/results/x.json');

it('reads what a measurement wrote', () => {
  expect(read(result)).toEqual({value: result, problems: []});
  expect(read({...result, failures: ['docusaurus: failed']}).value).toMatchObject({failures: ['docusaurus: failed']});
});

describe('mistakes are told with their place', () => {
  test.each([
    ['another kind', {...result, kind: 'bulid'}, /2:11 kind: "bulid" is not allowed here\. Did you mean "build"/],
    ['a day that does not exist', {...result, day: '2026-02-30'}, /3:10 day: "2026-02-30" is not a day/],
    ['a number with a unit', {...result, rows: [{...row, cpuSeconds: '11 s'}]}, /cpuSeconds: "11 s" is not a number/],
    ['a missing number', {...result, rows: [{...row, pages: undefined}]}, /the key "pages" is missing/],
    ['an unknown number', {...result, rows: [{...row, gpu: 1}]}, /there is no key "gpu"/],
    ['no rows', {...result, rows: []}, /rows: a list is needed/],
    ['a list for the versions', {...result, versions: []}, /a map of names and versions/],
    ['no object at all', [], /a map is needed here/],
  ])('%s', (_, value, message) => {
    const {value: given, problems} = read(value);
    expect(given).toBeUndefined();
    expect(problems.map(({file, line, column, message: words}) => `${file} ${line}:${column} ${words}`)).toEqual([
      expect.stringMatching(message),
    ]);
  });
});

it('tells of a file that was cut off', () => {
  const {value, problems} = parseResult(JSON.stringify(result, null, 2).slice(0, 60), 'bench/results/x.json');
  expect(value).toBeUndefined();
  expect(problems[0]).toMatchObject({file: 'bench/results/x.json'});
});

it('never throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseResult(text, 'x.json')));
});
