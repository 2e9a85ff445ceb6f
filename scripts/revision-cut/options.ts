import {parseArgs} from 'node:util';

/** What somebody asks for. */
export interface CutOptions {
  /** Line of the new revision: `1.3`. */
  line: string;
  /** Day of its approval, ISO 8601. */
  approved: string;
  /** Only say what would be done. */
  dryRun: boolean;
  help: boolean;
}

export const help = `npm run revision:cut -- LINE --approved DAY [--dry-run]

Keeps the guide in docs/lwm2m as the revision it describes now, and begins the revision LINE with the same text.

  LINE             two numbers, for example 1.3 or 2.0
  --approved DAY   day on which its first release was approved, for example 2027-03-01
  --dry-run        say what would be done and what to edit; nothing is written`;

const options = {help: {type: 'boolean'}, approved: {type: 'string'}, 'dry-run': {type: 'boolean'}} as const;

/** @throws Error with the name `UsageError`, which says what is wrong and how it is used. */
export function readOptions(args: string[]): CutOptions {
  const {values, positionals} = parse(args);
  const [line = '', ...more] = positionals;
  const {approved = '', help: asked = false, 'dry-run': dryRun = false} = values;
  const problems = [
    ...(/^\d+\.\d+$/.test(line) ? [] : [`The line "${line}" is not two numbers such as 1.3.`]),
    ...(more.length === 0 ? [] : [`One line at a time; "${more.join(' ')}" is too much.`]),
    ...(isDay(approved) ? [] : [`--approved "${approved}" is not a day such as 2027-03-01.`]),
  ];
  if (problems.length > 0 && !asked) {
    throw usageError(problems.join('\n'));
  }
  return {line, approved, dryRun, help: asked};
}

function parse(args: string[]) {
  try {
    return parseArgs({args, options, allowPositionals: true});
  } catch (error) {
    throw usageError((error as Error).message);
  }
}

function usageError(message: string): Error {
  return Object.assign(new Error(`${message}\n\n${help}`), {name: 'UsageError'});
}

/** A day that exists: February has no 30th. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
