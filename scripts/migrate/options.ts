import {parseArgs} from 'node:util';
import {MigrateFailure} from './failure';

export interface Options {
  /** Files and folders to convert, as given. */
  sources: readonly string[];
  /** Folder for the new pages; absent when nothing is written. */
  out?: string;
  maps: readonly string[];
  force: boolean;
  json: boolean;
  help: boolean;
}

const flags = {
  out: {type: 'string', short: 'o'},
  check: {type: 'boolean', default: false},
  map: {type: 'string', multiple: true, default: [] as string[]},
  force: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  help: {type: 'boolean', short: 'h', default: false},
} as const;

/** @throws MigrateFailure for options that do not exist or do not go together. */
export function parseOptions(args: readonly string[]): Options {
  const {values, positionals} = parseFlags(args);
  const {out, check, map, force, json, help} = values;
  if (!help && positionals.length === 0) {
    throw new MigrateFailure('Name the files or folders to convert. See --help.');
  }
  if (!help && !check && !out) {
    throw new MigrateFailure('Say where to write with --out FOLDER, or --check to write nothing. See --help.');
  }
  return {sources: positionals, ...(!check && out && {out}), maps: map, force, json, help};
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({args: [...args], options: flags, allowPositionals: true});
  } catch (error) {
    throw new MigrateFailure(`${(error as Error).message}\nSee --help.`);
  }
}
