import {parseUrn} from '../../registry/urn';
import type {AttributeReading, PathReading, Reading} from './model';
import {attributes, contentFormats, responseCodes} from './tables';

const highestId = 65535;

/** What one token means; nothing when it is a word. A name of an attribute needs a value here, since `con` is a word. */
export function readToken(token: string): Reading[] {
  const text = token.replace(/[.:]+$/, '');
  const found = readObject(text) ?? readPath(text) ?? readNumber(text) ?? readDotted(text) ?? readFormat(text);
  return found ? [found, ...readQuery(text)] : readQuery(text);
}

/** `urn:oma:lwm2m:ext:3303:1.1`, `ext:3303`, `3:1.2`. */
function readObject(text: string): Reading | undefined {
  const lower = text.toLowerCase();
  const urn = parseUrn(/^(?:oma|ext|x):\d/.test(lower) ? `urn:oma:lwm2m:${lower}` : lower);
  if (urn) {
    return {kind: 'object', id: urn.objectId, ...(urn.version && {version: urn.version})};
  }
  const [, id, version] = /^(\d{1,5}):(\d{1,3}\.\d{1,3})$/.exec(text) ?? [];
  return id && version && Number(id) <= highestId ? {kind: 'object', id: Number(id), version} : undefined;
}

/** `/3/0/13`, `3303/0/5700`, `</3/0>;ver=1.1`, `coap://host/3/0/9?pmin=10`; also below the alternate path `/lwm2m`. */
export function readPath(text: string): PathReading | undefined {
  const link = /^<?(?:coaps?(?:\+\w+)?:\/\/[^/]+)?(?:\/lwm2m)?(\/?\d{1,5}(?:\/\d{1,5}){0,3})\/?>?(?:[;?].*)?$/i.exec(
    text,
  );
  const path = link?.[1] ?? '';
  const [first, ...rest] = path
    .replace('/', path.startsWith('/') ? '' : '/')
    .split('/')
    .map(Number);
  if (!path.includes('/') || first === undefined || [first, ...rest].some((id) => id > highestId)) {
    return undefined;
  }
  const version = /;ver="?(\d{1,3}\.\d{1,3})/.exec(text)?.[1];
  return {kind: 'path', ids: [first, ...rest], ...(version && {version})};
}

function readNumber(text: string): Reading | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= highestId ? {kind: 'number', value: Number(text)} : undefined;
}

/** `4.06` is a response code where LwM2M has it; `1.2`, `v1.2` and `1.2.2` are versions. */
function readDotted(text: string): Reading | undefined {
  if (responseCodes.has(text)) {
    return {kind: 'code', code: text};
  }
  const version = /^v?(\d\.\d(?:\.\d)?)$/i.exec(text)?.[1];
  return version ? {kind: 'version', version} : undefined;
}

function readFormat(text: string): Reading | undefined {
  const lower = text.toLowerCase();
  const format = [...contentFormats].find(([, name]) => name === lower);
  return format && {kind: 'format', number: format[0]};
}

/** `pmin=10`, `?pmin=10&pmax=60`, and what follows the `?` of a path. */
export function readQuery(text: string): AttributeReading[] {
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text;
  return query.includes('=') ? query.split('&').flatMap(readAttribute) : [];
}

/** One `name=value` or `name` that LwM2M knows; letters of either case. */
export function readAttribute(text: string): AttributeReading[] {
  const [name = '', ...value] = text.split('=');
  const known = name.toLowerCase();
  if (!attributes.has(known)) {
    return [];
  }
  return [{kind: 'attribute', name: known, ...(value.length > 0 && {value: value.join('=').replaceAll('"', '')})}];
}
