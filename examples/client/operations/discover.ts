import {
  formatPath,
  pathDepth,
  pathIds,
  toPath,
  type Entry,
  type LinkAttribute,
  type Path,
} from '../../../src/domain/codec';
import {findResource, loadDefinition} from '../../shared/definitions';
import {parseQuery, type CoapAnswer} from '../../shared/messages';
import {formats, writePayload} from '../../shared/payloads';
import {Refusal} from '../../shared/Refusal';
import type {AttributeStore} from '../observe/AttributeStore';
import type {ObjectStore} from '../ObjectStore';
import type {Target} from './findTarget';

/**
 * Discover: which paths there are, and their attributes; no values (Core 1.2.2 §6.3).
 *
 * @throws Refusal 4.00 when the depth is not 0 to 3
 */
// #region discover
export function discover(
  store: ObjectStore,
  attributes: AttributeStore,
  {path}: Target,
  query: readonly string[],
): CoapAnswer {
  const levels = pathDepth(path) + readDepth(query, path);
  const links = ancestors(store.paths(path))
    .filter((each) => pathDepth(each) >= pathDepth(path) && pathDepth(each) <= levels)
    .map((each): Entry => ({path: each, attributes: [...describe(store, each), ...attributes.links(each)]}));
  return {code: '2.05', format: formats.link, payload: writePayload(formats.link, links)};
}
// #endregion discover

/** How many levels to go down: two from an Object, else one, unless the query says it. */
function readDepth(query: readonly string[], path: Path): number {
  const depth = parseQuery(query).get('depth') ?? (pathDepth(path) === 1 ? '2' : '1');
  if (!/^[0-3]$/.test(depth)) {
    throw new Refusal('4.00', `depth=${depth}; it is 0 to 3`);
  }
  return Number(depth);
}

/** The paths and all that is above them, each once. */
function ancestors(paths: readonly Path[]): Path[] {
  const all = paths.flatMap((path) => pathIds(path).map((_, level, ids) => toPath(ids.slice(0, level + 1))));
  return [...new Map(all.map((path) => [formatPath(path), path])).values()];
}

/** The version of an Object unless it is 1.0 or implied by LwM2M 1.2; how many instances a Resource has. */
function describe(store: ObjectStore, path: Path): LinkAttribute[] {
  const resource = findResource(path.objectId, path.resourceId);
  return pathDepth(path) === 1
    ? versionAttribute(path.objectId!)
    : pathDepth(path) === 3 && resource?.instances === 'Multiple'
      ? [{name: 'dim', value: String(store.paths(path).length)}]
      : [];
}

/** `ver` for an Object whose version the server could not know otherwise (Core 1.2.2 §7.2). */
export function versionAttribute(objectId: number): LinkAttribute[] {
  const version = loadDefinition(objectId)?.version ?? '1.0';
  return version === '1.0' || impliedVersions[objectId] === version ? [] : [{name: 'ver', value: version}];
}

/** Versions that LwM2M 1.2 implies, of the Objects that this client has (Core 1.2.2 §E). */
const impliedVersions: Readonly<Record<number, string>> = {1: '1.2', 3: '1.2'};
