/**
 * Writes the file of a new update: asks for what is not given.
 *
 *     npm run new:update
 *     npm run new:update -- --title "LwM2M 1.2.2 is approved" --group dmso --kind release --description "…"
 *
 * Exit status: 0 written, 1 something is not right (nothing is written), 2 wrong use.
 */
import {createInterface} from 'node:readline/promises';
import {help, readFlags} from './new-update/flags';
import {askForMissing} from './new-update/questions';
import {writeNewUpdate} from './new-update/write';
import {readVocabulary} from '../src/plugins/updates/vocabulary';

const dir = 'blog';

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    console.log(help);
    return 0;
  }
  const known = readVocabulary(dir);
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  const ask = (question: string): Promise<string> => terminal.question(question);
  const draft = await askForMissing(flags.draft, known, process.stdin.isTTY ? ask : undefined);
  terminal.close();
  console.log(`Written: ${writeNewUpdate(draft, dir, known)}\nLook at it with: npm start`);
  return 0;
}

main().then(
  (status) => (process.exitCode = status),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = error.name === 'UsageError' ? 2 : 1;
  },
);
