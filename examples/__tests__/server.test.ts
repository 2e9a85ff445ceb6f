import {once} from 'node:events';
import {runCommand} from '../server/runCommand';
import {startPair, type Pair} from '../recording/startPair';

const started: Pair[] = [];
let pair: Pair;
const type = (line: string) => runCommand(pair.server, line);
const known = () => pair.server.find('example-1')!;

async function start(): Promise<Pair> {
  const another = await startPair();
  started.push(another);
  return another;
}

beforeEach(async () => {
  pair = await start();
});

afterEach(() => Promise.all(started.splice(0).map((each) => each.close())));

test.each([
  ['clients', 'example-1: LwM2M 1.2, 300 s, / /1/0 /3/0 /3303 /3303/0'],
  ['read example-1 /3/0/0', '2.05 Content\n/3/0/0 Manufacturer = Example maker'],
  ['write example-1 /3/0/14 +02:00', '2.04 Changed'],
  ['write example-1 /1/0/1 soon', '"soon" is not a whole number in decimal digits.'],
  ['write example-1 /3/0/99 x', 'The registry has no Resource /3/0/99 with a value.'],
  ['discover example-1 /3/0/11', '2.05 Content\n/3/0/11 Error Code dim=1\n/3/0/11/0 Error Code'],
  ['attributes example-1 /3303 pmin=5', '2.04 Changed'],
  ["execute example-1 /1/0/8 0='U'", '2.04 Changed'],
  ['observe example-1 /3303/0/5700 pmin=1', '2.05 Content\n/3303/0/5700 Sensor Value = 21.5'],
  ['observe example-1 /3/0/4', '4.05 Method Not Allowed'],
  ['cancel example-1 /3/0/0', '/3/0/0 is not observed.'],
  ['read nobody /3', 'There is no client "nobody". Type: clients'],
  ['read example-1', 'read example-1 <path>'],
])('%s', async (line, text) => {
  await pair.client.registration.register();
  expect(await type(line)).toBe(text);
});

test.each(['', 'help', 'toString x /3'])('"%s" shows what can be typed', async (line) => {
  expect(await type(line)).toContain('read <client> <path>');
});

test('a registration ends with its lifetime, unless an Update comes', async () => {
  await pair.client.registration.register();
  pair.clock.advance(200);
  await pair.client.registration.update();
  pair.client.registration.forget();
  pair.clock.advance(299);
  expect(await type('clients')).toMatch(/^example-1/);
  pair.clock.advance(1);
  expect(await type('clients')).toBe('No client is registered.');
});

test('a client rejects requests before it is registered, and those of strangers', async () => {
  await pair.client.registration.register();
  const client = known();
  pair.client.registration.forget();
  await expect(pair.server.read(client, '/3')).rejects.toThrow(/rejected with a Reset/);
  const other = await start();
  await pair.client.registration.register();
  await expect(other.server.read(client, '/3')).rejects.toThrow(/rejected with a Reset/);
});

test('an observation that the server forgot is ended by its Reset', async () => {
  await pair.client.registration.register();
  await type('observe example-1 /3303/0/5700');
  pair.server.observing.forget(known());
  const reset = once(pair.client.socket, 'message');
  pair.client.measure(30);
  const [bytes] = (await reset) as [Buffer];
  expect(bytes[0]! >> 4).toBe(0b0111);
  let more = 0;
  pair.server.socket.on('message', () => more++);
  pair.client.measure(31);
  await type('read example-1 /3/0/0');
  expect(more).toBe(1);
  expect(pair.notified).toEqual([]);
});

test('observing again replaces the old observation', async () => {
  await pair.client.registration.register();
  await type('observe example-1 /3303/0/5700');
  await type('observe example-1 /3303/0/5700');
  const arrived = once(pair.server.socket, 'message');
  pair.client.measure(30);
  await arrived;
  await type('read example-1 /3/0/0');
  expect(pair.notified).toHaveLength(1);
});

test('Send stays muted until the server allows it', async () => {
  await pair.client.registration.register();
  expect(await pair.client.send([{objectId: 3303}])).toBeUndefined();
  await type('write example-1 /1/0/23 0');
  expect((await pair.client.send([{objectId: 3303}]))?.code).toBe('2.04');
});
