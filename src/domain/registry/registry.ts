import {joinIndex, type IndexFile} from './build/join-index';
import {joinReusable} from './build/resource-uses';
import {buildUnits, type CommonFile} from './build/unit-uses';
import {buildVersions, type BuiltVersion, type Claim} from './build/versions';
import type {LwM2MObject, ObjectVersion, Registry, ReusableResource, Unit} from './model';
import {foldOwner} from './owners';
import {compareProblems, compareText, type Parsed, type Problem} from './problems';
import {parseCommon} from './read/common';
import {parseIndex} from './read/index-file';
import {parseObject} from './read/object';
import {parseUnits} from './read/units';
import {coreObjectIds} from './revisions';
import {objectClass} from './urn';

/** A file of the registry; `path` is relative to its root, with `/`. */
export interface RegistryFile {
  path: string;
  text: string;
}

export interface BuiltRegistry {
  registry: Registry;
  /** Findings and errors of all files, by file and line. */
  problems: Problem[];
}

interface Sources {
  claims: Claim[];
  index?: IndexFile;
  common?: CommonFile;
  units: Unit[];
  problems: Problem[];
}

/**
 * Builds the registry from the files of lwm2m-registry, in any order; what is not `.xml` is passed over. Never
 * throws: a file with an error is left out and the rest is built.
 */
export function buildRegistry({files}: {files: readonly RegistryFile[]}): BuiltRegistry {
  const sources = readSources(files);
  const indexed = new Set(sources.index?.items.flatMap(({item}) => item.file ?? []));
  const {versions, problems} = buildVersions(sources.claims, indexed);
  const index = sources.index ? joinIndex(versions, sources.index) : {reserved: [], problems: []};
  const reusable = sources.common?.resources ?? [];
  const reusableProblems = sources.common ? joinReusable(versions, reusable) : [];
  const units = buildUnits(versions, sources.common, sources.units);
  return {
    registry: {objects: toObjects(versions), reserved: index.reserved, reusable, units: units.units},
    problems: [...sources.problems, ...problems, ...index.problems, ...reusableProblems, ...units.problems].sort(
      compareProblems,
    ),
  };
}

function readSources(files: readonly RegistryFile[]): Sources {
  const sources: Sources = {claims: [], units: [], problems: []};
  const claims = new Map<string, Claim | undefined>();
  const keep = <T>({value, problems}: Parsed<T>): T | undefined => {
    sources.problems.push(...problems);
    return value;
  };
  for (const {path, text} of [...files].sort((a, b) => compareText(a.path, b.path))) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name === 'DDF.xml') {
      const items = keep(parseIndex(text, path));
      sources.index ??= items && {path, items};
    } else if (name === 'Common.xml') {
      const common = keep(parseCommon(text, path));
      sources.common ??= common && {path, ...common};
    } else if (name === 'LWM2M_senml_units.xml') {
      sources.units.push(...(keep(parseUnits(text, path)) ?? []));
    } else if (/\.xml$/i.test(name)) {
      readClaim(claims, path, text, keep);
    }
  }
  sources.claims = [...claims.values()].filter((claim) => claim !== undefined);
  return sources;
}

/** `N.xml` and its copy in version_history are read, and reported on, once. */
function readClaim(
  claims: Map<string, Claim | undefined>,
  path: string,
  text: string,
  keep: <T>(parsed: Parsed<T>) => T | undefined,
): void {
  const claim = claims.get(text);
  if (claim) {
    claim.paths.push(path);
    return;
  }
  const parsed = keep(parseObject(text, path));
  claims.set(text, parsed && {parsed, paths: [path]});
}

function toObjects(built: BuiltVersion[]): LwM2MObject[] {
  const byId = new Map<number, ObjectVersion[]>();
  for (const {version} of built) {
    byId.set(version.objectId, [...(byId.get(version.objectId) ?? []), version]);
  }
  return [...byId.values()].map(toObject);
}

function toObject(versions: ObjectVersion[]): LwM2MObject {
  const {objectId, name} = versions.at(-1)!;
  const index = versions.findLast((version) => version.index)?.index;
  const owner = foldOwner(index?.owner ?? '');
  const kind = objectClass(objectId);
  return {
    objectId,
    ...(kind && {class: kind}),
    name,
    core: coreObjectIds.includes(objectId),
    ...(owner && {owner}),
    ...(index?.source && {source: index.source}),
    versions,
  };
}

/** The newest version of an object. */
export function newestOf(object: LwM2MObject): ObjectVersion {
  return object.versions.at(-1)!;
}

/** Reusable resources that no object version uses. */
export function unusedReusable(registry: Registry): ReusableResource[] {
  return registry.reusable.filter(({users}) => users.length === 0);
}
