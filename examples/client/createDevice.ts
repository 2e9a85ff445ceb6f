import type {Clock} from '../shared/clock';
import type {Device} from './handleRequest';
import {ObjectStore} from './ObjectStore';
import {addDeviceObject} from './objects/device';
import {addServerObject} from './objects/server';
import {addTemperatureObject} from './objects/temperature';
import {AttributeStore} from './observe/AttributeStore';
import {Observations} from './observe/Observations';

export interface DeviceOptions {
  /** Lifetime of the registration in seconds. */
  lifetime: number;
  /** The temperature at the beginning. */
  celsius: number;
  clock: Clock;
  onUpdateTrigger: () => void;
  onReboot: () => void;
}

/** A device with the Objects 1 (Server), 3 (Device) and 3303 (Temperature), and nobody who observes it. */
export function createDevice({lifetime, celsius, clock, onUpdateTrigger, onReboot}: DeviceOptions): Device {
  const store = new ObjectStore();
  const attributes = new AttributeStore();
  addServerObject(store, lifetime, onUpdateTrigger);
  addDeviceObject(store, onReboot);
  addTemperatureObject(store, celsius);
  return {store, attributes, observations: new Observations(store, attributes, clock)};
}
