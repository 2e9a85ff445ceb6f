import {toPath} from '../../../src/domain/codec';
import type {ObjectStore} from '../ObjectStore';
import {setValues} from './setValues';

export const lifetime = toPath([1, 0, 1]);
export const muteSend = toPath([1, 0, 23]);
export const defaultPeriods = {pmin: toPath([1, 0, 2]), pmax: toPath([1, 0, 3])};

/** Object 1, LwM2M Server: how to keep in touch with the server. */
export function addServerObject(store: ObjectStore, lifetimeSeconds: number, onUpdateTrigger: () => void): void {
  setValues(store, 1, {
    0: '123', // Short Server ID
    1: String(lifetimeSeconds), // Lifetime
    2: '0', // Default Minimum Period
    3: '0', // Default Maximum Period; 0 is none
    6: '0', // Notification Storing When Disabled or Offline
    7: 'U', // Binding: UDP
    23: '1', // Mute Send
  });
  store.setAction(toPath([1, 0, 8]), onUpdateTrigger);
}
