import {commands, listClients} from './commands';
import type {Server} from './createServer';

const help = [
  'clients',
  ...Object.entries(commands).map(([name, {usage}]) => `${name} <client> ${usage}`),
  'quit',
].join('\n');

/** Carries out a line that somebody typed; the text tells what came of it, or what can be typed. */
export async function runCommand(server: Server, line: string): Promise<string> {
  const [name = '', endpointName = '', path = '', ...rest] = line.trim().split(/\s+/);
  if (name === 'clients') {
    return listClients(server.registrations.list());
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    return help;
  }
  const client = server.find(endpointName);
  if (!client || !path) {
    return client ? `${name} ${endpointName} ${command.usage}` : `There is no client "${endpointName}". Type: clients`;
  }
  try {
    return await command.run(server, client, path, rest);
  } catch (error) {
    return (error as Error).message;
  }
}
