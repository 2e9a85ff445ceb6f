import {limits} from '../limits';
import {levelNames, toPath, type Path} from './lwm2mPath';

/** A path, or the reason why the text is none. */
export type ParsedPath = {path: Path; message?: undefined} | {path?: undefined; message: string};

/**
 * Parses `/3/0/13`, also without the first slash. Segments before the first number are a prefix: an alternate path
 * (`/lwm2m/3/0`) or a gateway prefix (`/d01/3/0`).
 */
export function parsePath(text: string): ParsedPath {
  if (text.length > limits.pathLength) {
    return {message: `A path of ${text.length} characters is too long; at most ${limits.pathLength} are read.`};
  }
  const segments = text.replace(/^\//, '').split('/');
  if (text === '/') {
    return {path: {}};
  }
  const first = segments.findIndex((segment) => /^\d+$/.test(segment));
  const count = first < 0 ? segments.length : first;
  const ids = segments.slice(count);
  const message = checkPrefix(segments.slice(0, count), text) ?? checkIds(ids);
  return message ? {message} : {path: toPath(ids.map(Number), segments.slice(0, count).join('/'))};
}

function checkPrefix(prefix: string[], text: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) {
    return `${JSON.stringify(text)} is a whole address; write the path alone: /3/0/13.`;
  }
  return prefix.every((segment) => /^[\w.~:@!$&'()*+,;=%-]+$/.test(segment))
    ? undefined
    : `${JSON.stringify(text)} is not a path; write numbers between slashes: /3/0/13.`;
}

function checkIds(ids: string[]): string | undefined {
  if (ids.length > 4) {
    return `A path has at most four IDs (${levelNames.join(', ')}), this one has ${ids.length}.`;
  }
  const level = ids.findIndex((id) => !/^(0|[1-9]\d{0,4})$/.test(id) || Number(id) > 65535);
  return level < 0 ? undefined : explainId(ids[level]!, levelNames[level]!, level === ids.length - 1);
}

function explainId(id: string, level: string, last: boolean): string {
  if (id === '') {
    return last
      ? `The path ends with a slash; write the ID of the ${level} behind it, or leave the slash out.`
      : `Between two slashes the ID of the ${level} is missing.`;
  }
  return id.includes('?')
    ? `${JSON.stringify(id)} holds a query; a path ends before the question mark.`
    : `${JSON.stringify(id)} is not an ID for the ${level}; IDs are decimal numbers from 0 to 65535 without leading zeros.`;
}
