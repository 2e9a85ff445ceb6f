import type {StatedValue} from '../authoring/statedValues';
import {decodeCoap, fromHex, toHex, type CoapMessage, type CoapOptionValue, type Value} from '../codec';
import type {RecordedMessage} from './model';

/** @throws Error when bytes are not a CoAP message */
export function readMessage({bytes}: RecordedMessage): CoapMessage {
  const {message, problems} = decodeCoap(fromHex(bytes));
  if (!message || problems.some(({level}) => level === 'error')) {
    throw new Error(`${bytes} is not a CoAP message: ${problems.map((problem) => problem.message).join(' ')}`);
  }
  return message;
}

/** The text in which pages state the value of an option. */
export function optionText(value: CoapOptionValue): string {
  switch (value.format) {
    case 'empty':
      return '';
    case 'opaque':
      return toHex(value.value);
    case 'block':
      return `${value.value.number}/${value.value.more ? 1 : 0}/${value.value.size}`;
    default:
      return String(value.value);
  }
}

/** `GET`, or `2.05`. */
export function codeOf(message: CoapMessage): string {
  return isRequestCode(message) ? (message.codeName ?? message.codeText) : message.codeText;
}

export function isRequestCode({codeText}: CoapMessage): boolean {
  return codeText.startsWith('0.') && codeText !== '0.00';
}

/** A value as pages state it. */
export function stateValue(value: Value): StatedValue {
  switch (value.type) {
    case 'Opaque':
      return toHex(value.value);
    case 'Objlnk':
      return `${value.value.objectId}:${value.value.instanceId}`;
    case 'Integer':
    case 'Unsigned Integer':
    case 'Time':
      return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : String(value.value);
    default:
      return value.value;
  }
}
