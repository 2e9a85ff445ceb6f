import {coapRoles} from '../authoring/coapMessages';
import type {RecordedExchange, Recordings} from './model';

/**
 * Reads the text of a file of recordings.
 *
 * @throws Error that says what is wrong and how the file is made anew
 */
export function parseRecordings(text: string, file: string): Recordings {
  const data = parseJson(text, file);
  const wrong = isRecord(data) ? Object.keys(data).find((name) => !isExchange(data[name])) : '';
  if (wrong !== undefined) {
    throw new Error(`${file}${wrong && `: "${wrong}"`} is no recording. Write it anew: npm run examples:record`);
  }
  return data as Recordings;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON. Write it anew: npm run examples:record`, {cause: error});
  }
}

function isExchange(value: unknown): value is RecordedExchange {
  return (
    isRecord(value) &&
    typeof value.label === 'string' &&
    Array.isArray(value.messages) &&
    value.messages.every(isMessage)
  );
}

function isMessage(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.from, value.to].every((role) => typeof role === 'string' && Object.hasOwn(coapRoles, role)) &&
    typeof value.bytes === 'string' &&
    /^[0-9A-F]{2}( [0-9A-F]{2}){3,}$/.test(value.bytes)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
