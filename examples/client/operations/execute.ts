import type {CoapAnswer, CoapRequest} from '../../shared/messages';
import {formats} from '../../shared/payloads';
import {Refusal} from '../../shared/Refusal';
import type {ObjectStore} from '../ObjectStore';
import type {Target} from './findTarget';

/** `5`, `2='10.3'`, `0,1,2`: digits, each with a text or without (Core 1.2.2 §6.3). */
const argument = String.raw`\d(='[!#-&(-[\]-~]*')?`;
const argumentList = new RegExp(`^(${argument}(,${argument})*)?$`);

/**
 * Execute. The action runs after the answer is on its way: a device that reboots at once could not send it.
 *
 * @throws Refusal 4.00 arguments that cannot be read, 4.05 nothing to execute.
 */
// #region execute
export function execute(store: ObjectStore, {path}: Target, {format, payload}: CoapRequest): CoapAnswer {
  const action = store.action(path);
  if (!action) {
    throw new Refusal('4.05', 'not executable');
  }
  const text = new TextDecoder().decode(payload);
  if ((payload && format !== formats.text) || !argumentList.test(text)) {
    throw new Refusal('4.00', `arguments "${text}" in Content-Format ${format}`);
  }
  setImmediate(action);
  return {code: '2.04'};
}
// #endregion execute
