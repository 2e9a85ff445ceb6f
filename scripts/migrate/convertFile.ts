import path from 'node:path';
import {convertPage, type Conversion, type Surroundings} from '../../src/domain/mdc';
import {explainDiskError} from './failure';
import {readPage} from './readPage';
import type {Source} from './sources';
import {writePage} from './writePage';

export interface Writing {
  /** Folder for the new pages; absent when nothing is written. */
  out?: string;
  force: boolean;
}

/** Reads, converts and writes one page. What goes wrong is an error of its report. */
export function convertFile({file, target}: Source, around: Surroundings, {out, force}: Writing): Conversion {
  const failed = (problem: string, rest: Partial<Conversion> = {}): Conversion => {
    const error = {file, line: 1, column: 1, level: 'error' as const, message: problem};
    return {unchanged: false, pictures: [], ...rest, problems: [...(rest.problems ?? []), error]};
  };
  let source: string;
  try {
    source = readPage(file);
  } catch (error) {
    return failed(`This page cannot be read: ${explainDiskError(error)}`);
  }
  const conversion = convertPage(source, file, around);
  const {output, ...rest} = conversion;
  try {
    if (output !== undefined && out !== undefined) {
      writePage(path.join(out, target), output, force);
    }
    return conversion;
  } catch (error) {
    return failed(`${path.join(out!, target)} is not written: ${explainDiskError(error)}`, rest);
  }
}
