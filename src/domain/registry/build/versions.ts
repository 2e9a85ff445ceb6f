import type {ObjectDefinition, ObjectVersion} from '../model';
import {compareText, Reporter, type Problem, type ProblemKind} from '../problems';
import type {ParsedObject} from '../read/object';
import {compareVersions} from '../version';
import {childOf} from '../xml';
import {parseFileName, type FileName} from './file-name';

/** A definition and all files with exactly its text. */
export interface Claim {
  parsed: ParsedObject;
  paths: string[];
}

/** A registered version and the element it was read from. */
export interface BuiltVersion {
  version: ObjectVersion;
  parsed: ParsedObject;
}

export interface BuiltVersions {
  /** In the order of IDs and versions. */
  versions: BuiltVersion[];
  problems: Problem[];
}

interface Edition {
  claim: Claim;
  names: FileName[];
  main: FileName;
}

/**
 * One entry for each object version. Files of equal content are one; of several editions the one that the index names
 * counts, else the newest. Two contents that both claim a version without such a relation are the error
 * `claimed-twice`. `index` are the paths that the index names.
 */
export function buildVersions(claims: Claim[], index: ReadonlySet<string>): BuiltVersions {
  const groups = new Map<string, Edition[]>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const {objectId, version} = claim.parsed.definition;
    const names = claim.paths.map((path) => parseFileName(path, index)).sort(compareNames);
    const edition = {claim, names, main: names[0]!};
    problems.push(...names.flatMap((name) => checkFileName(name, claim.parsed)));
    const key = `${objectId} ${version}`;
    groups.set(key, [...(groups.get(key) ?? []), edition]);
  }
  const versions = [...groups.values()].map((editions) => {
    const {edition, problems: conflicts} = pickEdition(editions);
    problems.push(...conflicts);
    const files = edition.names.map(({path}) => path);
    const {parsed} = edition.claim;
    return {parsed, version: {...parsed.definition, files}};
  });
  versions.sort(
    (a, b) => a.version.objectId - b.version.objectId || compareVersions(a.version.version, b.version.version),
  );
  return {versions, problems: [...problems, ...checkNewest(versions, index)]};
}

/** The edition that counts, with the files of all editions of the same content. */
function pickEdition(editions: Edition[]): {edition: Edition; problems: Problem[]} {
  const [first, ...others] = editions.sort((a, b) => compareNames(a.main, b.main));
  const names = [...first!.names];
  const problems: Problem[] = [];
  for (const other of others) {
    if (toText(other.claim.parsed.definition) === toText(first!.claim.parsed.definition)) {
      names.push(...other.names);
    } else {
      problems.push(toConflict(first!, other));
    }
  }
  return {edition: {...first!, names}, problems};
}

function toConflict(first: Edition, other: Edition): Problem {
  const {objectId, version} = other.claim.parsed.definition;
  const twice = !areEditions(first, other);
  const message = twice
    ? `${other.main.path} and ${first.main.path} both claim version ${version} of object ${objectId}. Give one of them another ID or version.`
    : `${other.main.path} is another edition of object ${objectId} version ${version} than ${first.main.path}, which counts.`;
  return report(
    other.main.path,
    other.claim.parsed,
    twice ? 'claimed-twice' : 'copies-differ',
    'ObjectVersion',
    message,
  );
}

/** `3.xml` and `version_history/3-1_2.xml`, or `…-v1_0.xml` and `…-v1_0_1.xml`: meant to hold the same version. */
function areEditions(a: Edition, b: Edition): boolean {
  const bothFit = [a, b].every(({main, claim}) => fits(main, claim.parsed.definition) && states(main));
  return bothFit && (['indexed', 'current', 'service'] as const).some((field) => a.main[field] !== b.main[field]);
}

function fits(name: FileName, {objectId, version}: ObjectDefinition): boolean {
  return (name.objectId ?? objectId) === objectId && (name.version ?? version) === version;
}

function states(name: FileName): boolean {
  return name.current || name.version !== undefined;
}

/** The file of the index first, then `N.xml`, then the newest edition. */
function compareNames(a: FileName, b: FileName): number {
  const byIndex = Number(b.indexed) - Number(a.indexed);
  return byIndex || Number(b.current) - Number(a.current) || b.service - a.service || compareText(a.path, b.path);
}

function checkFileName(name: FileName, parsed: ParsedObject): Problem[] {
  const {objectId, version} = parsed.definition;
  if (fits(name, parsed.definition)) {
    return [];
  }
  const message = `${name.path} holds object ${objectId} version ${version}. Rename the file, or correct ObjectID and ObjectVersion.`;
  const wrongId = name.objectId !== undefined && name.objectId !== objectId;
  return [report(name.path, parsed, 'file-name', wrongId ? 'ObjectID' : 'ObjectVersion', message)];
}

/** `N.xml` is what tools download: it must be the newest version. */
function checkNewest(versions: BuiltVersion[], index: ReadonlySet<string>): Problem[] {
  return versions.flatMap(({version, parsed}, position) => {
    const next = versions[position + 1]?.version;
    const path = version.files.find((file) => parseFileName(file, index).current);
    if (!path || next?.objectId !== version.objectId) {
      return [];
    }
    const message = `${path} holds version ${version.version}, but ${next.version} is registered. It must hold the newest.`;
    return [report(path, parsed, 'outdated-file', 'ObjectVersion', message)];
  });
}

function report(
  path: string,
  {definition, element}: ParsedObject,
  kind: ProblemKind,
  child: string,
  message: string,
): Problem {
  const reporter = new Reporter(path);
  reporter.objectId = definition.objectId;
  reporter.report(kind, childOf(element, child) ?? element, message);
  return reporter.problems[0]!;
}

function toText(definition: ObjectDefinition): string {
  return JSON.stringify(definition);
}
