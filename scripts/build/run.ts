import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {parseArguments} from './arguments';
import {describeFailure} from './describeFailure';
import {exchange, recover, toPlaces, type Places} from './places';

/** The status of a command and the end of what it printed about its errors. */
interface Ended {
  status: number;
  printed: string;
}

/**
 * Builds the site with a command that takes `--out-dir`, and gives the exit status.
 * Whatever happens before the end, and also when this is killed, the last good site stays where it is.
 */
export async function run(args: readonly string[], command: readonly string[]): Promise<number> {
  const {outDir, others} = parseArguments(args);
  const places = toPlaces(outDir);
  const ended = await tryBuild(places, [...command, ...others]);
  if (ended.status !== 0) {
    discard(places);
    console.error(describeFailure(outDir, ended.printed, existsSync(places.output)));
  }
  return ended.status;
}

async function tryBuild(places: Places, command: readonly string[]): Promise<Ended> {
  try {
    recover(places);
    mkdirSync(places.fresh, {recursive: true});
    const ended = await start([...command, '--out-dir', places.fresh]);
    if (ended.status === 0) {
      checkSite(places.fresh);
      exchange(places);
    }
    return ended;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return {status: 1, printed: String(error)};
  }
}

/** Takes away what a failed build has made; where that cannot be, the next build does. */
function discard({fresh}: Places): void {
  try {
    rmSync(fresh, {recursive: true, force: true});
  } catch {
    // The folder is in no state to be written, which is what the build has failed for.
  }
}

function start([program, ...args]: readonly string[]): Promise<Ended> {
  const child = spawn('npx', ['--no-install', program!, ...args], {stdio: ['inherit', 'inherit', 'pipe']});
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const pass = (signal: NodeJS.Signals): boolean => child.kill(signal);
  signals.forEach((signal) => process.on(signal, pass));
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    printed = (printed + chunk.toString()).slice(-20_000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      signals.forEach((signal) => process.off(signal, pass));
      resolve({status: code ?? 1, printed});
    });
  });
}

/** A build that ends well has its pages. */
function checkSite(dir: string): void {
  for (const page of ['index.html', '404.html']) {
    if (!existsSync(path.join(dir, page))) {
      throw new Error(`The build has made no ${page}.`);
    }
  }
}
