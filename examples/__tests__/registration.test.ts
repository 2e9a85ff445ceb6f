import {ObjectStore} from '../client/ObjectStore';
import {Registration} from '../client/Registration';
import {ManualClock} from '../recording/ManualClock';
import type {Endpoint} from '../shared/endpoint';
import type {CoapAnswer, CoapRequest} from '../shared/messages';

/** A registration whose server answers with these codes, one after the other; undefined is silence. */
function startRegistration(codes: readonly (string | undefined)[], lifetime = 300) {
  const clock = new ManualClock();
  const requests: string[] = [];
  const answers = [...codes];
  const request = async (_: unknown, {method, path, query = []}: CoapRequest): Promise<CoapAnswer> => {
    requests.push(`${clock.now()} s: ${method} ${path}${query.includes('b=U') ? ' (Register)' : ''}`);
    const code = answers.shift();
    if (code === undefined) {
      throw new Error('no answer.');
    }
    return {code, ...(code === '2.01' && {location: ['rd', '1']})};
  };
  const link = {endpoint: {request} as unknown as Endpoint, server: {address: '', port: 0}};
  const hooks = {log: () => undefined, onEnd: () => undefined};
  const parameters = {endpointName: 'x', lifetime};
  return {clock, requests, registration: new Registration(link, parameters, new ObjectStore(), clock, hooks)};
}

/** Lets time pass second by second, and what is started run. */
async function wait(clock: ManualClock, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed++) {
    clock.advance(1);
    await new Promise(setImmediate);
  }
}

test.each([
  [300, '207 s'],
  [100, '50 s'],
])('a lifetime of %i s is renewed after %s', async (lifetime, time) => {
  const {clock, requests, registration} = startRegistration(['2.01', '2.04'], lifetime);
  await registration.register();
  await wait(clock, 250);
  expect(requests[1]).toBe(`${time}: POST /rd/1`);
});

test('a lifetime without end needs no Update', async () => {
  const {clock, requests, registration} = startRegistration(['2.01'], 0);
  await registration.register();
  await wait(clock, 1000);
  expect(requests).toEqual(['0 s: POST /rd (Register)']);
});

test('a server that has forgotten the client is told again', async () => {
  const {clock, requests, registration} = startRegistration(['2.01', '4.04', '2.01']);
  await registration.register();
  await wait(clock, 207);
  expect(requests.slice(1)).toEqual(['207 s: POST /rd/1', '207 s: POST /rd (Register)']);
  expect(registration.location).toBe('/rd/1');
});

test('without an answer it tries five times, and waits twice as long each time', async () => {
  const {clock, requests, registration} = startRegistration([undefined, '5.00', undefined, '4.03', undefined]);
  await registration.register();
  await wait(clock, 5000);
  expect(requests).toEqual([0, 60, 180, 420, 900].map((time) => `${time} s: POST /rd (Register)`));
});

test('after De-register nothing more is sent', async () => {
  const {clock, requests, registration} = startRegistration(['2.01', '2.02']);
  await registration.register();
  await registration.deregister();
  await registration.update();
  await wait(clock, 1000);
  expect(requests.slice(1)).toEqual(['0 s: DELETE /rd/1']);
});
