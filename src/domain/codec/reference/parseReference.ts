import {parseUrn} from '../../registry/urn';
import {encodeUtf8} from '../bytes/utf8';
import {decodeLinks} from '../link-format/decodeLinks';
import type {LinkAttribute} from '../model';
import {parseObjectLink} from '../values/objectLink';
import {parsePath, type Path} from '../paths';

/** What somebody writes to name a part of the data model, and the path it means. */
export interface Reference {
  text: string;
  kind: 'path' | 'urn' | 'link' | 'object-link';
  /** Absent when the text names nothing; `message` tells why then. */
  path?: Path;
  /** Version of the Object: of a URN, or the attribute `ver` of a link. */
  version?: string;
  attributes?: LinkAttribute[];
  message?: string;
}

/** Reads `/3/0/13`, `3303/0/5700`, `</3/0>;ver=1.1`, `urn:oma:lwm2m:oma:3:1.2`, or the Object Link `66:1`. */
export function parseReference(text: string): Reference {
  const trimmed = text.trim();
  if (/^urn:/i.test(trimmed)) {
    return readUrn(trimmed);
  }
  if (trimmed.startsWith('<')) {
    return readLink(trimmed);
  }
  const link = parseObjectLink(trimmed);
  if (link && !link.hexadecimal) {
    return {text: trimmed, kind: 'object-link', path: link.link};
  }
  return {text: trimmed, kind: 'path', ...parsePath(trimmed)};
}

/** Reads a list with one reference a line, or separated by commas or blanks. Commas inside quotation marks stay. */
export function parseReferences(text: string): Reference[] {
  const parts = text.match(/(?:"[^"]*"|[^\s,"])+/g) ?? [];
  return parts.map(parseReference);
}

function readUrn(text: string): Reference {
  const urn = parseUrn(text);
  return urn
    ? {text, kind: 'urn', path: {objectId: urn.objectId}, version: urn.version ?? '1.0'}
    : {
        text,
        kind: 'urn',
        message: `${JSON.stringify(text)} is not the URN of an Object; write urn:oma:lwm2m:, in small letters, then oma, ext or x, the Object ID and the version: urn:oma:lwm2m:oma:3:1.2.`,
      };
}

function readLink(text: string): Reference {
  const {nodes, problems} = decodeLinks(encodeUtf8(text));
  const [node] = nodes;
  const error = problems.find(({level}) => level === 'error');
  const version = node?.attributes?.find(({name}) => name === 'ver')?.value;
  return {
    text,
    kind: 'link',
    ...(node && {path: node.path}),
    ...(version && {version}),
    ...(node?.attributes && {attributes: node.attributes}),
    ...(error && {message: error.message}),
  };
}
