import {parseArgs} from 'node:util';

export const help = `npm run check:object -- [flags] FILE …     checks object definitions before they are submitted

  --fix             makes the fixes that are safe, in the file itself
  --json            writes the findings as JSON
  --registry DIR    compares with the registry in this folder; without it, with the one the portal is built from
  --help            this text

Exit status: 0 nothing stands in the way, 1 something does, 2 a file or a flag cannot be read.
`;

export interface Options {
  files: string[];
  fix: boolean;
  json: boolean;
  help: boolean;
  registry?: string;
}

/** @throws Error for an unknown flag, or when no file is named */
export function readOptions(args: string[]): Options {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      fix: {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
      registry: {type: 'string'},
    },
  });
  if (positionals.length === 0 && !values.help) {
    throw new Error('Name a file to check.');
  }
  return {...values, files: positionals};
}
