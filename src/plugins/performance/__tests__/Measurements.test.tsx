import {render, screen, within} from '@testing-library/react';
import {buildTrend, type Result} from '@site/src/domain/performance';
import {Builds, Charts, Pages, Runs} from '../theme/Measurements';

const cost = {pages: 400, wallSeconds: 9, memoryMiB: 900, outputMiB: 40};
const result: Result = {
  kind: 'build',
  day: '2026-11-20',
  commit: 'abc1234',
  machine: {processor: 'A', cores: 2, memoryGiB: 16, node: 'v20.20.2'},
  versions: {starlight: 'astro 5.18.2'},
  failures: ['vitepress, registry 1×: no such file'],
  rows: [
    {site: 'portal', times: 1, state: 'cold', cpuSeconds: 12, ...cost},
    {site: 'starlight', times: 1, state: 'cold', cpuSeconds: 30, ...cost},
  ],
};
const trend = buildTrend([result]);

test('a number over time can be seen and read', () => {
  render(<Charts {...trend} />);
  screen.getByRole('img', {name: /^Cold build of the whole portal/});
  expect(screen.getByRole('listitem')).toHaveTextContent('2026-11-20: 12 s, at abc1234 on A, 2 cores');
});

test('builds stand beside each other, with day and machine', () => {
  render(<Builds {...trend} />);
  const table = screen.getByRole('table', {name: /2026.*, A, 2 cores, 16 GiB/});
  expect(within(table).getByRole('row', {name: /^starlight/})).toHaveTextContent('2.50×');
});

test('what is missing is said', () => {
  render(<Pages {...trend} />);
  screen.getByText('No measurement has been put on record yet.');
  render(<Runs {...trend} />);
  screen.getByRole('cell', {name: 'vitepress, registry 1×: no such file'});
});
