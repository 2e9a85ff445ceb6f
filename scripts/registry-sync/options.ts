import {parseArgs} from 'node:util';
import {SyncFailure} from './failure';

export interface Options {
  /** What to do; the default is to bring the pinned state. */
  action: 'pinned' | 'folder' | 'latest' | 'check' | 'help';
  /** Folder to take in place of a download. */
  from?: string;
  /** Result as JSON. */
  json: boolean;
}

const flags = {
  from: {type: 'string'},
  latest: {type: 'boolean', default: false},
  check: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** @throws SyncFailure for options that do not exist or do not go together. */
export function parseOptions(args: readonly string[]): Options {
  const {from, latest, check, json, help} = parseFlags(args);
  const actions = [
    ...(from === undefined ? [] : (['folder'] as const)),
    ...(latest ? (['latest'] as const) : []),
    ...(check ? (['check'] as const) : []),
  ];
  if (help) {
    return {action: 'help', json};
  }
  if (actions.length > 1) {
    throw new SyncFailure('--from, --latest and --check do not go together. Give one of them, or none.');
  }
  if (from === '') {
    throw new SyncFailure('--from names no folder. Give one with DDF.xml, 3.xml and version_history.');
  }
  return {action: actions[0] ?? 'pinned', ...(from !== undefined && {from}), json};
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: flags}).values;
  } catch (error) {
    throw new SyncFailure(`${(error as Error).message}\nAllowed: --from DIR, --latest, --check, --json, --help.`);
  }
}
