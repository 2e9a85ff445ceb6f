import {formatPath, parsePath, parseValue, toPath, type Entry} from '../../src/domain/codec';
import {findResource} from '../shared/definitions';
import type {Server} from './createServer';
import type {RegisteredClient} from './Registrations';
import {formatOutcome} from './formatOutcome';

/** A command that is about one client. */
interface Command {
  /** What follows the name of the client. */
  usage: string;
  run(server: Server, client: RegisteredClient, path: string, rest: readonly string[]): Promise<string>;
}

/** What a person can type. */
// #region commands
export const commands: Readonly<Record<string, Command>> = {
  read: {
    usage: '<path>',
    run: async (server, client, path) => formatOutcome(await server.read(client, path)),
  },
  discover: {
    usage: '<path>',
    run: async (server, client, path) => formatOutcome(await server.discover(client, path)),
  },
  write: {
    usage: '<path of a Resource> <value>',
    run: async (server, client, path, rest) => {
      const entry = parseEntry(path, rest.join(' '));
      return formatOutcome(await server.write(client, entry.path, [entry]));
    },
  },
  attributes: {
    usage: '<path> pmin=10 pmax=60',
    run: async (server, client, path, rest) => formatOutcome(await server.writeAttributes(client, path, rest)),
  },
  execute: {
    usage: '<path of a Resource> [arguments]',
    run: async (server, client, path, rest) => formatOutcome(await server.execute(client, path, rest.join(' '))),
  },
  observe: {
    usage: '<path> [pmin=10] [pmax=60]',
    run: async (server, client, path, rest) => formatOutcome(await server.observing.observe(client, path, rest)),
  },
  cancel: {
    usage: '<path>',
    run: async (server, client, path) => {
      const outcome = await server.observing.cancel(client, path);
      return outcome ? formatOutcome(outcome) : `${path} is not observed.`;
    },
  },
};
// #endregion commands

/**
 * The value that was typed, in the data type that the registry gives the Resource.
 *
 * @throws Error that says what is wrong with the path or the value
 */
export function parseEntry(text: string, value: string): Entry {
  const {path, message} = parsePath(text);
  const type = path && findResource(path.objectId, path.resourceId)?.type;
  if (!path || !type) {
    throw new Error(message ?? `The registry has no Resource ${text} with a value.`);
  }
  const parsed = parseValue(value, type);
  if (parsed.problems.length > 0) {
    throw new Error(parsed.problems[0]!.message);
  }
  return {
    path: toPath([path.objectId, path.instanceId, path.resourceId, path.resourceInstanceId]),
    value: parsed.value,
  };
}

/** One line for each client. */
export function listClients(clients: readonly RegisteredClient[]): string {
  const lines = clients.map(
    ({endpointName, version, lifetime, objects}) =>
      `${endpointName}: LwM2M ${version}, ${lifetime} s, ${objects.map(({path}) => formatPath(path)).join(' ')}`,
  );
  return lines.join('\n') || 'No client is registered.';
}
