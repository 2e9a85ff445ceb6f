import {pathDepth} from '../../src/domain/codec';
import type {CoapAnswer, Method, Notifier, ReceivedRequest} from '../shared/messages';
import {formats} from '../shared/payloads';
import {Refusal} from '../shared/Refusal';
import type {ObjectStore} from './ObjectStore';
import type {AttributeStore} from './observe/AttributeStore';
import type {Observations} from './observe/Observations';
import {discover} from './operations/discover';
import {execute} from './operations/execute';
import {findTarget, type Target} from './operations/findTarget';
import {observe} from './operations/observe';
import {read} from './operations/read';
import {write} from './operations/write';

/** What the operations work on. */
export interface Device {
  store: ObjectStore;
  attributes: AttributeStore;
  observations: Observations;
}

type Operation = (device: Device, target: Target, request: ReceivedRequest, notifier?: Notifier) => CoapAnswer;

/**
 * Carries out a request of the server. Method, path and options tell which operation it is (Transport 1.2.2 §6.4.4).
 *
 * @throws Refusal with the code of the answer
 */
// #region handle
export function handleRequest(device: Device, request: ReceivedRequest, notifier?: Notifier): CoapAnswer {
  const carryOut = methods[request.method];
  if (!carryOut) {
    throw new Refusal('4.05', `${request.method} is not supported`);
  }
  return carryOut(device, findTarget(device.store, request.path), request, notifier);
}

const methods: Partial<Record<Method, Operation>> = {GET: get, PUT: put, POST: post};
// #endregion handle

/** Discover, Observe, Cancel Observation or Read. */
function get(device: Device, target: Target, request: ReceivedRequest, notifier?: Notifier): CoapAnswer {
  const {store, attributes, observations} = device;
  if (request.accept === formats.link) {
    return discover(store, attributes, target, request.query);
  }
  if (notifier) {
    return observe(store, observations, target, request, notifier);
  }
  if (request.observe === 1) {
    observations.end(request.from, request.token);
  }
  return read(store, target, request.accept);
}

/** Write-Attributes has a query and no payload; a Write that replaces has a payload. */
function put({store, attributes}: Device, target: Target, request: ReceivedRequest): CoapAnswer {
  if (request.format === undefined && request.query.length > 0) {
    attributes.write(target.path, request.query);
    return {code: '2.04'};
  }
  return write(store, target, request, 'replace');
}

/** Execute goes to a Resource; a Write that updates goes to an Object Instance, or a Resource with instances. */
function post({store}: Device, target: Target, request: ReceivedRequest): CoapAnswer {
  const isUpdate = pathDepth(target.path) === 2 || target.resource?.instances === 'Multiple';
  return isUpdate ? write(store, target, request, 'update') : execute(store, target, request);
}
