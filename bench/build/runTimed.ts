import {spawn} from 'node:child_process';
import {readProcesses, sumTree} from './processes';

/** What running a command took. */
export interface Cost {
  cpuSeconds: number;
  wallSeconds: number;
  memoryMiB: number;
}

/** Node cannot ask for the time of processes that its children started; the shell can. */
const timed = 'TIMEFORMAT="cost %U %S %R"; time "$@"';
const sampleMs = 200;
const longestMs = 15 * 60_000;

/**
 * Runs a command and measures it with all that it starts.
 *
 * @throws Error with the end of its output when it fails or takes longer than a quarter of an hour.
 */
export async function runTimed(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Cost> {
  const child = spawn('bash', ['-c', timed, 'bash', ...command], {cwd, env, detached: true});
  const output: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => output.push(data));
  child.stderr.on('data', (data: Buffer) => output.push(data));
  let most = 0;
  const sampler = setInterval(() => (most = Math.max(most, sumTree(readProcesses(), child.pid!))), sampleMs);
  const limit = setTimeout(() => process.kill(-child.pid!), longestMs);
  const status = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(sampler);
  clearTimeout(limit);
  const text = Buffer.concat(output).toString();
  const times = parseTimes(text);
  if (status !== 0 || !times) {
    throw new Error(`${command.join(' ')} ended with ${status ?? 'a signal'}:\n${text.slice(-2_000)}`);
  }
  return {...times, memoryMiB: Math.round(most / 1024)};
}

/** The times in what the shell wrote; its own line is the last one of that form. */
export function parseTimes(output: string): Pick<Cost, 'cpuSeconds' | 'wallSeconds'> | undefined {
  const [user, system, wall] = ([...output.matchAll(/^cost ([\d.]+) ([\d.]+) ([\d.]+)$/gm)].at(-1) ?? [])
    .slice(1)
    .map(Number);
  return wall === undefined ? undefined : {cpuSeconds: toTenth(user! + system!), wallSeconds: toTenth(wall)};
}

function toTenth(value: number): number {
  return Math.round(10 * value) / 10;
}
