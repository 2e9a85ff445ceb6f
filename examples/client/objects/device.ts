import {toPath} from '../../../src/domain/codec';
import type {ObjectStore} from '../ObjectStore';
import {setValues} from './setValues';

/** Object 3, Device: what this thing is. */
// #region device
export function addDeviceObject(store: ObjectStore, onReboot: () => void): void {
  setValues(store, 3, {
    0: 'Example maker', // Manufacturer
    1: 'Example thermometer', // Model Number
    2: '0001', // Serial Number
    3: '1.0', // Firmware Version
    11: ['0'], // Error Code: no error
    14: '+00:00', // UTC Offset
    16: 'U', // Supported Binding and Modes
  });
  store.setAction(toPath([3, 0, 4]), onReboot);
}
// #endregion device
