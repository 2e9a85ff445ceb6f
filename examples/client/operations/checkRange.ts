import type {Value} from '../../../src/domain/codec';
import type {Resource} from '../../../src/domain/registry';
import {Refusal} from '../../shared/Refusal';

/** @throws Refusal 4.00 when a number is outside the range that the registry gives the Resource */
export function checkRange({name, range}: Resource, {type, value}: Value): void {
  const isNumber = type === 'Integer' || type === 'Unsigned Integer' || type === 'Float';
  if (range?.kind !== 'numbers' || !isNumber) {
    return;
  }
  if (!range.intervals.some(({min, max}) => Number(value) >= min && Number(value) <= max)) {
    throw new Refusal('4.00', `${name} is ${range.text}, not ${value}`);
  }
}
