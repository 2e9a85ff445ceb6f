import type {Recordings} from '../../src/domain/recordings';

/** Where the exchanges are that pages show, seen from the repository's root. */
export const recordingsFile = 'examples/exchanges.json';

/** The text of the file. */
export function formatRecordings(recordings: Recordings): string {
  return `${JSON.stringify(recordings, null, 2)}\n`;
}
