import {toPath, type Path} from '../../../src/domain/codec';
import type {ObjectStore} from '../ObjectStore';
import {setValues} from './setValues';

export const sensorValue = toPath([3303, 0, 5700]);
const lowest = toPath([3303, 0, 5601]);
const highest = toPath([3303, 0, 5602]);

/** Object 3303, Temperature. */
export function addTemperatureObject(store: ObjectStore, celsius: number): void {
  const text = String(celsius);
  setValues(store, 3303, {5601: text, 5602: text, 5700: text, 5701: 'Cel'});
  store.setAction(toPath([3303, 0, 5605]), () => {
    const now = readNumber(store, sensorValue);
    setNumber(store, lowest, now);
    setNumber(store, highest, now);
  });
}

/** A new measurement; the lowest and the highest follow. */
export function measure(store: ObjectStore, celsius: number): void {
  setNumber(store, sensorValue, celsius);
  setNumber(store, lowest, Math.min(celsius, readNumber(store, lowest)));
  setNumber(store, highest, Math.max(celsius, readNumber(store, highest)));
}

function readNumber(store: ObjectStore, path: Path): number {
  return Number(store.select(path)[0]?.value?.value);
}

/** Sets a value that differs, so that nobody is told of a change that is none. */
function setNumber(store: ObjectStore, path: Path, value: number): void {
  if (readNumber(store, path) !== value) {
    store.set(path, {type: 'Float', value});
  }
}
