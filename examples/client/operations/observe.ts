import type {CoapAnswer, Notifier, ReceivedRequest} from '../../shared/messages';
import type {Observations} from '../observe/Observations';
import type {ObjectStore} from '../ObjectStore';
import type {Target} from './findTarget';
import {read} from './read';

/**
 * Observe: the answer is that of a Read, and so is every notification that follows (Core 1.2.2 §6.4).
 *
 * @throws Refusal as Read does, and 4.00 when the attributes in the query cannot be read
 */
export function observe(
  store: ObjectStore,
  observations: Observations,
  target: Target,
  request: ReceivedRequest,
  notifier: Notifier,
): CoapAnswer {
  const answer = () => read(store, target, request.accept);
  const first = answer();
  observations.begin(target.path, request, notifier, answer);
  return first;
}
