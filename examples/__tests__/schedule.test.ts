import {Schedule} from '../client/observe/Schedule';
import {ManualClock} from '../recording/ManualClock';

test.each([
  {name: 'every change at once', pmin: 0, pmax: 0, changes: [3, 4], until: 100, sent: [3, 4]},
  {name: 'not before pmin is over', pmin: 10, pmax: 0, changes: [3, 4, 11], until: 100, sent: [10, 20]},
  {name: 'at once when pmin is over', pmin: 10, pmax: 0, changes: [15], until: 100, sent: [15]},
  {name: 'after pmax without a change', pmin: 0, pmax: 30, changes: [], until: 70, sent: [30, 60]},
  {name: 'pmax counts from the last notification', pmin: 0, pmax: 30, changes: [20], until: 60, sent: [20, 50]},
  {name: 'a pmax below pmin is ignored', pmin: 10, pmax: 5, changes: [], until: 100, sent: []},
])('$name', ({pmin, pmax, changes, until, sent}) => {
  const clock = new ManualClock();
  const times: number[] = [];
  const schedule = new Schedule(clock, {pmin, pmax}, () => times.push(clock.now()));
  changes.forEach((time) => clock.after(time, () => schedule.change()));
  clock.advance(until);
  expect(times).toEqual(sent);
});

test('nothing is sent after it was stopped', () => {
  const clock = new ManualClock();
  const times: number[] = [];
  const schedule = new Schedule(clock, {pmin: 10, pmax: 30}, () => times.push(clock.now()));
  schedule.change();
  schedule.stop();
  clock.advance(100);
  expect(times).toEqual([]);
});
