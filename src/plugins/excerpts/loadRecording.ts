import {readFileSync} from 'node:fs';
import type {CodecContext} from '../../domain/codec';
import {parseRecordings, type RecordedExchange, type Recordings} from '../../domain/recordings';
import {newestOf} from '../../domain/registry';
import {nearest} from '../../domain/text/nearest';
import {loadDefinedObjects} from '../author-components/loadObjects';

const loaded = new Map<string, {text: string; recordings: Recordings}>();

/**
 * The exchange with a name in a file of recordings.
 *
 * @throws Error that says what is wrong with the file, or which names there are
 */
export function loadRecording(file: string, name: string): RecordedExchange {
  const recordings = loadRecordings(file);
  const exchange = Object.hasOwn(recordings, name) ? recordings[name] : undefined;
  if (!exchange) {
    const names = Object.keys(recordings);
    const [best] = nearest(name, names);
    throw new Error(
      `${file} has no exchange "${name}". ${best ? `Did you mean "${best}"? ` : ''}Exchanges: ${names.join(', ')}.`,
    );
  }
  return exchange;
}

/** Read anew each time, since it may change while the site is being written; parsed only when it did. */
function loadRecordings(file: string): Recordings {
  const text = readFileSync(file, 'utf8');
  const known = loaded.get(file);
  if (known?.text === text) {
    return known.recordings;
  }
  const recordings = parseRecordings(text, file);
  loaded.set(file, {text, recordings});
  return recordings;
}

/** Data types for formats that do not say them, from the definitions that ship with the portal. */
export const resourceOf: CodecContext['resourceOf'] = (objectId, resourceId) => {
  const object = loadDefinedObjects().find((each) => each.objectId === objectId);
  return object && newestOf(object).resources.find(({id}) => id === resourceId);
};
