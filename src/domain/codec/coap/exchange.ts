import {codeKind} from './codes';
import type {CoapMessage} from './message';
import {coapOptionNumber} from './options';

/** Index of the request that an answer belongs to: the last one before it with its token (RFC 7252 §5.3.1), else any. */
export function findRequest(messages: readonly CoapMessage[], answer: number): number | undefined {
  const token = keyOf(messages[answer]!.token);
  const fits = ({code, token: other}: CoapMessage) => codeKind(code) === 'request' && keyOf(other) === token;
  const before = messages.slice(0, answer).findLastIndex(fits);
  const found = before >= 0 ? before : messages.findIndex(fits);
  return found >= 0 ? found : undefined;
}

/** What tells one option of a message from another: all its values, in their order. */
export function optionKey(message: CoapMessage, ...names: string[]): string {
  const numbers = names.map(coapOptionNumber);
  const options = message.options.filter(({number}) => numbers.includes(number));
  return JSON.stringify(options.map(({number, value}) => [number, 'value' in value ? readable(value.value) : '']));
}

export function keyOf(bytes: Uint8Array): string {
  return bytes.join();
}

function readable(value: unknown): unknown {
  return value instanceof Uint8Array ? keyOf(value) : value;
}
