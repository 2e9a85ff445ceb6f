import {toHex, type CoapOption} from '../codec';
import {formatName} from './handOver';

/** What the value of an option says. */
export function describeOption({name, value}: CoapOption): string {
  switch (value.format) {
    case 'empty':
      return 'no value';
    case 'opaque':
      return toHex(value.value) || 'empty';
    case 'string':
      return value.value;
    case 'block':
      return describeBlock(value.value);
    case 'uint':
      return name === 'Content-Format' || name === 'Accept' ? formatName(value.value) : String(value.value);
  }
}

function describeBlock({number, more, size}: {number: number; more: boolean; size: number}): string {
  return `block ${number} of ${size} bytes, ${more ? 'more follow' : 'the last one'}`;
}
