/**
 * A small LwM2M client: a thermometer that does not exist.
 *
 *     npx jiti examples/client/main.ts [name] [address of the server] [port of the server]
 *
 * It registers, measures a new temperature every five seconds, and de-registers when you press Ctrl+C.
 */
import {sensorValue} from './objects/temperature';
import {createClient} from './createClient';

const [endpointName = 'example-1', address = '127.0.0.1', port = '5683'] = process.argv.slice(2);
const log = (text: string) => console.log(text);
const server = {address, port: Number(port)};

// #region start
const client = await createClient({endpointName, server, lifetime: 300, celsius: 21.5, log});
await client.registration.register();
// #endregion start

let step = 0;
const timer = setInterval(() => {
  step += 1;
  client.measure(21.5 + Math.round(20 * Math.sin(step / 6)) / 10);
  if (step % 12 === 0) {
    client.send([sensorValue]).catch((error: Error) => log(`Send: ${error.message}`));
  }
}, 5000);

process.once('SIGINT', async () => {
  clearInterval(timer);
  await client.registration.deregister();
  await client.close();
});
