import {toPath, type Value} from '../../src/domain/codec';
import type {RecordedExchange} from '../../src/domain/recordings';
import {sensorValue} from '../client/objects/temperature';
import {parseEntry} from '../server/commands';
import {formats} from '../shared/payloads';
import {Recorder} from './Recorder';
import {startPair, type Pair} from './startPair';

/** What happens in a part of the run. */
type Part = (pair: Pair, recorder: Recorder) => Promise<void>;

const temperature = '/3303/0/5700';

/** The client of the run, as the server knows it. */
const known = ({server}: Pair) => server.find('example-1')!;

async function write(pair: Pair, path: string, value: string) {
  const entry = parseEntry(path, value);
  return pair.server.write(known(pair), entry.path, [entry]);
}

const manage: Part = async (pair, recorder) => {
  const {client, server} = pair;
  await recorder.exchange('register', 'The client registers', 2, () => client.registration.register());
  await recorder.exchange('read-resource', 'The server reads the manufacturer', 2, () =>
    server.read(known(pair), '/3/0/0'),
  );
  await recorder.exchange('read-instance', 'The server reads the instance of Device', 2, () =>
    server.read(known(pair), '/3/0'),
  );
  await recorder.exchange('read-lwm2m-cbor', 'The server reads the Temperature in LwM2M CBOR', 2, () =>
    server.read(known(pair), '/3303/0', formats.lwm2mCbor),
  );
  await recorder.exchange('write-resource', 'The server writes the UTC offset', 2, () =>
    write(pair, '/3/0/14', '+01:00'),
  );
  await recorder.exchange('write-lifetime', 'The server writes the lifetime, and the client updates', 4, () =>
    write(pair, '/1/0/1', '600'),
  );
};

const observe: Part = async (pair, recorder) => {
  const {client, server, clock} = pair;
  await recorder.exchange('write-attributes', 'The server sets pmin and pmax', 2, () =>
    server.writeAttributes(known(pair), temperature, ['pmin=10', 'pmax=60']),
  );
  await recorder.exchange('discover', 'The server discovers the Temperature', 2, () =>
    server.discover(known(pair), '/3303/0'),
  );
  await recorder.exchange('observe', 'The server observes the sensor value', 2, () =>
    server.observing.observe(known(pair), temperature),
  );
  await recorder.exchange('notify', 'The value changes after 4 seconds; the client notifies after 10', 2, () => {
    clock.advance(4);
    client.measure(22.25);
    clock.advance(6);
  });
  await recorder.exchange('notify-pmax', 'Nothing changes for 60 seconds; the client notifies', 2, () =>
    clock.advance(60),
  );
  await recorder.exchange('cancel', 'The server cancels the observation', 2, () =>
    server.observing.cancel(known(pair), temperature),
  );
};

const execute: Part = async (pair, recorder) => {
  const {server, client, clock} = pair;
  await recorder.exchange('execute-update', 'The server triggers an Update', 4, () =>
    server.execute(known(pair), '/1/0/8'),
  );
  await recorder.exchange('execute-reboot', 'The server reboots the client, which registers again', 4, async () => {
    await server.execute(known(pair), '/3/0/4');
    await new Promise(setImmediate);
    clock.advance(2);
  });
  await recorder.exchange('unmute', 'The server allows Send', 2, () => write(pair, '/1/0/23', '0'));
  await recorder.exchange('send', 'The client sends the temperature', 2, () => client.send([sensorValue]));
};

const refuse: Part = async (pair, recorder) => {
  const {server} = pair;
  const wrongValue: Value = {type: 'String', value: 'yes'};
  const muteSend = toPath([1, 0, 23]);
  await recorder.exchange('refuse-missing', 'The server reads what the client does not have', 2, () =>
    server.read(known(pair), '/3/0/9'),
  );
  await recorder.exchange('refuse-format', 'The server asks for TLV', 2, () =>
    server.read(known(pair), '/3/0/0', 11542),
  );
  await recorder.exchange('refuse-read-only', 'The server writes what is read-only', 2, () =>
    write(pair, '/3/0/0', 'Somebody else'),
  );
  await recorder.exchange('refuse-value', 'The server writes a text where a Boolean belongs', 2, () =>
    server.write(known(pair), muteSend, [{path: muteSend, value: wrongValue}]),
  );
};

const leave: Part = async ({client, clock}, recorder) => {
  await recorder.exchange('update', 'The client updates before the lifetime ends', 2, () => clock.advance(507));
  await recorder.exchange('deregister', 'The client de-registers', 2, () => client.registration.deregister());
};

/** Runs client and server through everything, and gives what they said to each other. */
export async function runScenario(): Promise<{exchanges: Record<string, RecordedExchange>; pair: Pair}> {
  const pair = await startPair();
  const recorder = new Recorder(pair.client.socket, pair.server.socket);
  try {
    for (const part of [manage, observe, execute, refuse, leave]) {
      await part(pair, recorder);
    }
  } finally {
    await pair.close();
  }
  return {exchanges: recorder.exchanges, pair};
}
