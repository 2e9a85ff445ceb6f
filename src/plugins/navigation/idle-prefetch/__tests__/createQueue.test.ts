import {jest} from '@jest/globals';
import {createQueue} from '../createQueue';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('nothing is done at once, one thing in each idle time, each once, the last first', () => {
  const done: string[] = [];
  const queue = createQueue((name) => done.push(name));
  ['a', 'b', 'a', 'c'].forEach(queue);
  expect(done).toEqual([]);
  jest.advanceTimersToNextTimer();
  expect(done).toEqual(['c']);
  jest.runAllTimers();
  expect(done).toEqual(['c', 'b', 'a']);
});

test('what comes when the line is empty is done, too', () => {
  const done: string[] = [];
  const queue = createQueue((name) => done.push(name));
  queue('a');
  jest.runAllTimers();
  queue('b');
  queue('a');
  jest.runAllTimers();
  expect(done).toEqual(['a', 'b']);
});
