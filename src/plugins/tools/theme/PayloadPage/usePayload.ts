import {useDeferredValue, useMemo} from 'react';
import {parsePath, type Path} from '@site/src/domain/codec';
import {
  objectIdsOf,
  parseFormat,
  readPayload,
  toContext,
  type Objects,
  type PayloadReading,
} from '@site/src/domain/workbench';
import {withinLimit} from '../../client/inputLimits';
import useObjects from '../../client/useObjects';

export interface PayloadState {
  reading?: PayloadReading;
  objects: Objects;
  /** Why names are missing. */
  message?: string;
  /** Why the path of the request is none. */
  pathMessage?: string;
}

/** What a payload says: first without the registry, then with the definitions of the Objects that are in it. */
export default function usePayload(
  fields: {in: string; format: string; path: string},
  file?: Uint8Array,
): PayloadState {
  const text = withinLimit(useDeferredValue(fields.in));
  const {path: basePath, message: pathMessage} = useMemo(() => readBase(fields.path), [fields.path]);
  const input = useMemo(() => {
    const format = parseFormat(fields.format);
    return {text, ...(file && {file}), ...(format && {format})};
  }, [text, file, fields.format]);
  const bare = useMemo(() => readPayload(input, basePath && {basePath}), [input, basePath]);
  const {objects, message} = useObjects(objectIdsOf([basePath, ...(bare?.nodes ?? []).map(({path}) => path)]));
  const named = useMemo(() => {
    const format = input.format ?? bare?.format;
    return objects.size > 0 && format ? readPayload({...input, format}, toContext(objects, basePath)) : undefined;
  }, [input, basePath, objects, bare]);
  const reading = bare && (named ? {...bare, ...named} : bare);
  return {objects, ...(reading && {reading}), ...(message && {message}), ...(pathMessage && {pathMessage})};
}

function readBase(text: string): {path?: Path; message?: string} {
  const trimmed = text.trim();
  const {path, message} = trimmed === '' ? {} : parsePath(trimmed);
  // Words alone are a prefix, which no request ends with.
  return path && path.objectId === undefined && trimmed !== '/'
    ? {message: `"${trimmed}" is no path of a request; write numbers between slashes: /3/0.`}
    : {...(path && {path}), ...(message && {message})};
}
