/**
 * A small LwM2M server with a command line.
 *
 *     npx jiti examples/server/main.ts [port]
 *
 * Type a command such as `read example-1 /3/0`; an empty line shows all commands, `quit` ends the server.
 */
import {createInterface} from 'node:readline';
import {createServer} from './createServer';
import {formatEntry, formatOutcome} from './formatOutcome';
import {runCommand} from './runCommand';

const port = Number(process.argv[2] ?? 5683);

// #region start
const server = await createServer({
  port,
  log: (text) => console.log(text),
  onData: ({endpointName}, entries) => console.log(`${endpointName} sends`, entries.map(formatEntry).join(', ')),
  onNotification: ({endpointName}, path, outcome) =>
    console.log(`${endpointName} notifies of ${path}:`, formatOutcome(outcome)),
});
// #endregion start
console.log(`Waiting for clients on UDP port ${port}.`);

const lines = createInterface({input: process.stdin, output: process.stdout, prompt: '> '});
lines.prompt();
for await (const line of lines) {
  if (line.trim() === 'quit') {
    break;
  }
  console.log(await runCommand(server, line));
  lines.prompt();
}
await server.close();
