import type {Entry} from '../../src/domain/codec';
import {parseQuery, type ReceivedRequest} from '../shared/messages';
import {formats, readPayload} from '../shared/payloads';
import {Refusal} from '../shared/Refusal';

/** What a Register or an Update says; an Update says only what has changed. */
export interface RegisterParameters {
  endpointName?: string;
  /** Seconds; 0 is without end. */
  lifetime?: number;
  version?: string;
  binding?: string;
  /** The links of the payload: Objects and Object Instances. */
  objects?: Entry[];
}

const forRegister = ['ep', 'lt', 'lwm2m', 'b', 'Q', 'sms', 'pid'];
const forUpdate = ['lt', 'b', 'Q', 'sms', 'pid'];

/**
 * Reads the parameters of a Register (Core 1.2.2 §6.2.1).
 *
 * @throws Refusal 4.00 missing or unknown, 4.09 no list of Objects, 4.12 a version this server does not speak
 */
// #region parameters
export function readRegister(
  request: ReceivedRequest,
): Required<Omit<RegisterParameters, 'binding'>> & {binding: string} {
  const {endpointName, lifetime, version, binding = 'U', objects} = readParameters(request, forRegister);
  if (!endpointName || lifetime === undefined || !version) {
    throw new Refusal('4.00', 'Register needs ep, lt and lwm2m');
  }
  if (!['1.1', '1.2'].includes(version)) {
    throw new Refusal('4.12', `LwM2M ${version} is not supported`);
  }
  if (!objects) {
    throw new Refusal('4.09', 'a list of Objects is needed');
  }
  return {endpointName, lifetime, version, binding, objects};
}
// #endregion parameters

/** @throws Refusal 4.00 when a parameter is unknown or cannot be read */
export function readUpdate(request: ReceivedRequest): RegisterParameters {
  return readParameters(request, forUpdate);
}

function readParameters(request: ReceivedRequest, known: readonly string[]): RegisterParameters {
  const query = parseQuery(request.query);
  const unknown = [...query.keys()].filter((name) => !known.includes(name));
  const lifetime = query.get('lt');
  if (unknown.length > 0) {
    throw new Refusal('4.00', `unknown parameters: ${unknown.join(', ')}`);
  }
  if (lifetime !== undefined && !/^\d{1,10}$/.test(lifetime)) {
    throw new Refusal('4.00', `lt=${lifetime} is no number of seconds`);
  }
  return {
    endpointName: query.get('ep'),
    lifetime: lifetime === undefined ? undefined : Number(lifetime),
    version: query.get('lwm2m'),
    binding: query.get('b'),
    objects: request.payload && readObjects(request),
  };
}

function readObjects({format, payload}: ReceivedRequest): Entry[] {
  if (format !== formats.link) {
    throw new Refusal('4.00', 'the list of Objects is in link format');
  }
  return readPayload(format, payload, {});
}
