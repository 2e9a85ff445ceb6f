import {mkdirSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import path from 'node:path';

const folder = 'bench/results';

/** Writes numbers with what they depend on into a file of its own; gives its name. */
export function saveResults(name: string, results: object, versions: object): string {
  const day = new Date().toISOString().slice(0, 10);
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  mkdirSync(folder, {recursive: true});
  const file = path.join(folder, `${day}-${name}.json`);
  writeFileSync(file, `${JSON.stringify({day, machine, ...versions, results}, null, 2)}\n`);
  return file;
}
