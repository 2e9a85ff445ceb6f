import {toPath, type Path} from '../../src/domain/codec';
import {ObjectStore} from '../client/ObjectStore';
import {AttributeStore} from '../client/observe/AttributeStore';
import {Observations} from '../client/observe/Observations';
import {ManualClock} from '../recording/ManualClock';
import type {Notifier, ReceivedRequest} from '../shared/messages';

const value = toPath([3303, 0, 5700]);
const from = {address: '192.0.2.1', port: 5683};

function start() {
  const clock = new ManualClock();
  const store = new ObjectStore();
  const attributes = new AttributeStore();
  const observations = new Observations(store, attributes, clock);
  const times: number[] = [];
  const measure = (number: number) => store.set(value, {type: 'Float', value: number});
  /** Observes, then changes the value at once: when is the server told? */
  const observe = (path: Path, query: string[] = [], token = '01') => {
    let end: () => void = () => undefined;
    const notifier: Notifier = {
      notify: () => times.push(clock.now()),
      onEnd: (listener) => (end = listener),
      end: () => end(),
    };
    const request: ReceivedRequest = {method: 'GET', path: '', query, from, token};
    observations.begin(path, request, notifier, () => ({code: '2.05'}));
    return notifier;
  };
  return {clock, store, attributes, observations, times, measure, observe};
}

const setDefault = (store: ObjectStore, resourceId: number, seconds: bigint) =>
  store.set(toPath([1, 0, resourceId]), {type: 'Integer', value: seconds});

test.each<[string, number, (pair: ReturnType<typeof start>) => void]>([
  ['without attributes at once', 0, ({observe}) => void observe(value)],
  [
    'with pmin of the nearest level',
    20,
    ({attributes, observe}) => {
      attributes.write(toPath([3303, 0, 5700]), ['pmin=20']);
      attributes.write(toPath([3303]), ['pmin=40']);
      observe(value);
    },
  ],
  [
    'with pmin of the Object when the nearer one is unset',
    40,
    ({attributes, observe}) => {
      attributes.write(toPath([3303]), ['pmin=40']);
      attributes.write(toPath([3303, 0, 5700]), ['pmin=20']);
      attributes.write(toPath([3303, 0, 5700]), ['pmin']);
      observe(value);
    },
  ],
  [
    'without the pmin of a level below',
    0,
    ({attributes, observe}) => {
      attributes.write(value, ['pmin=20']);
      observe(toPath([3303, 0]));
    },
  ],
  [
    'with the pmin of the query',
    30,
    ({attributes, observe}) => {
      attributes.write(value, ['pmin=20']);
      observe(value, ['pmin=30']);
    },
  ],
  [
    'with the default of Object 1',
    50,
    ({store, observe}) => {
      setDefault(store, 2, 50n);
      observe(value);
    },
  ],
])('a change is told %s: after %i s', (_, seconds, prepare) => {
  const pair = start();
  prepare(pair);
  pair.measure(1);
  pair.clock.advance(100);
  expect(pair.times).toEqual([seconds]);
});

test('pmax of Object 1 counts where nothing else is set', () => {
  const {clock, store, times, observe} = start();
  setDefault(store, 3, 60n);
  observe(value);
  clock.advance(130);
  expect(times).toEqual([60, 120]);
});

test('a change elsewhere is not told', () => {
  const {store, times, observe} = start();
  observe(value);
  setDefault(store, 2, 1n);
  expect(times).toEqual([]);
});

test('a second Observe with the same token replaces the first; one with another token does not', () => {
  const {times, measure, observe} = start();
  observe(value);
  observe(value);
  observe(value, [], '02');
  measure(1);
  expect(times).toHaveLength(2);
});

test.each<[string, (pair: ReturnType<typeof start>) => void]>([
  ['Cancel Observation', ({observations}) => observations.end(from, '01')],
  ['the end of the registration', ({observations}) => observations.clear()],
])('%s ends it, with its timers', (_, end) => {
  const pair = start();
  pair.observe(value, ['pmin=10', 'pmax=20']);
  pair.measure(1);
  end(pair);
  pair.measure(2);
  pair.clock.advance(100);
  expect(pair.times).toEqual([]);
});

test('an observer that is gone is not told any more', () => {
  const {clock, times, measure, observe} = start();
  observe(value, ['pmax=20']).end();
  measure(1);
  clock.advance(100);
  expect(times).toEqual([]);
});
