import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseUpdate, toFileName, writeUpdate, type Draft, type Vocabulary} from '../../src/domain/updates';

/**
 * Writes the file of the draft and gives its path.
 *
 * @throws Error with all that is not right, or when there is such a file already; then nothing is written.
 */
export function writeNewUpdate(draft: Draft, dir: string, known: Vocabulary): string {
  const name = toFileName(draft);
  const source = writeUpdate(draft);
  const {problems} = parseUpdate(source, name, known);
  if (problems.length > 0) {
    throw new Error(`Nothing is written yet:\n${problems.map(({message}) => `- ${message}`).join('\n')}`);
  }
  const file = path.join(dir, name);
  try {
    writeFileSync(file, source, {flag: 'wx'});
  } catch (error) {
    throw describeFailure(error as NodeJS.ErrnoException, file);
  }
  return file;
}

function describeFailure(error: NodeJS.ErrnoException, file: string): Error {
  return error.code === 'EEXIST'
    ? new Error(`${file} is there already and stays as it is. Choose another title or date, or edit that file.`)
    : new Error(`${file} cannot be written: ${error.message}.`);
}
