import {decodeLinks, type PayloadNode} from '../codec';
import {releaseEntry, releases, type Release} from '../registry';
import type {Line, ListedLink, RegisteredObject, RegistrationProblem, TakenVersion} from './model';

/** What the list of Objects says, and what is wrong with how it is written. */
export interface ObjectList {
  links: ListedLink[];
  objects: RegisteredObject[];
  /** The path that the client puts before all others; absent for none. */
  alternatePath?: string;
  /** Content formats that the client prefers, as it writes them. */
  formats?: string;
  problems: RegistrationProblem[];
}

/** Reads the payload of a Register (RFC 6690; Core 1.2.2 §6.2.1). */
export function listObjects(payload: Uint8Array, line: Line): ObjectList {
  const {nodes, problems} = decodeLinks(payload);
  const root = nodes.find(isRoot);
  const formats = root && attributeOf(root, 'ct');
  const links = nodes
    .filter(({path}) => path.objectId !== undefined)
    .map((node): ListedLink => {
      const version = attributeOf(node, 'ver');
      return {path: node.path, ...(version && {version})};
    });
  return {
    links,
    objects: toObjects(links, line),
    ...(root?.path.prefix !== undefined && {alternatePath: `/${root.path.prefix}`}),
    ...(formats && {formats}),
    problems: problems.map(({level, message, offset, clause}) => ({
      level,
      message: `Byte ${offset} of the list: ${message}`,
      clause,
    })),
  };
}

function isRoot(node: PayloadNode): boolean {
  return (
    node.path.objectId === undefined && (node.path.prefix === undefined || attributeOf(node, 'rt') === 'oma.lwm2m')
  );
}

function attributeOf({attributes = []}: PayloadNode, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

function toObjects(links: readonly ListedLink[], line: Line): RegisteredObject[] {
  const byObject = new Map<number, ListedLink[]>();
  for (const link of links) {
    const own = byObject.get(link.path.objectId!) ?? [];
    own.push(link);
    byObject.set(link.path.objectId!, own);
  }
  return [...byObject].sort(([a], [b]) => a - b).map(([objectId, own]) => toObject(objectId, own, line));
}

function toObject(objectId: number, links: readonly ListedLink[], line: Line): RegisteredObject {
  const stated = links.find(({version}) => version)?.version;
  const instances = links.flatMap(({path}) => path.instanceId ?? []);
  return {
    objectId,
    instances: [...new Set(instances)].sort((a, b) => a - b),
    ...(stated && {stated}),
    taken: stated ? [{version: stated}] : impliedVersions(objectId, line),
  };
}

/**
 * Versions that an Object has without `ver`: of a core Object the one of the client's release (Core 1.2.2 §E), of
 * any other 1.0. A client tells its line and not its service release, so there may be several.
 */
export function impliedVersions(objectId: number, line: Line): TakenVersion[] {
  const versions = new Map<string, Release[]>();
  for (const release of releases.filter((each) => each === line || each.startsWith(`${line}.`))) {
    const entry = releaseEntry(objectId, release);
    if (entry?.verified) {
      versions.set(entry.version, [...(versions.get(entry.version) ?? []), release]);
    }
  }
  if (versions.size === 0) {
    return [{version: '1.0'}];
  }
  return [...versions].map(([version, list]) => (versions.size === 1 ? {version} : {version, releases: list}));
}
