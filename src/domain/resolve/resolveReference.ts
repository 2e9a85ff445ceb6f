import {clauses} from '../codec/clauses';
import type {Path, Reference} from '../codec';
import {
  checkClass,
  checkInstance,
  checkObjectId,
  checkReserved,
  checkResourceInstance,
  explainUnknownObject,
  explainUnknownResource,
} from './checkLevels';
import {chooseVersion, type VersionScope} from './chooseVersion';
import {guidePage} from './guidePages';
import type {KnownObject, Resolution, ResolvedObject} from './model';
import type {ObjectDocument, VersionInHistory} from '../registry/publish/object-document';

/** What a reference names, in the version it asks for, else in the one of the scope; and what is wrong with it. */
export function resolveReference(reference: Reference, known: KnownObject, scope: VersionScope = 'newest'): Resolution {
  const {path, message, version: asked} = reference;
  if (!path) {
    return {reference, problems: [{message: message ?? 'This names nothing.', clause: clauses.identifiers}]};
  }
  const problems = [...checkObjectId(path), ...checkClass(reference), ...checkReserved(path)];
  if (path.objectId === undefined || !known) {
    return {reference, problems};
  }
  if (!known.document) {
    return {reference, problems: [...problems, explainUnknownObject(path.objectId)]};
  }
  const chosen = chooseVersion(known.document, asked, scope);
  return chosen.version
    ? resolveIn(chosen.version, known.document, reference, problems)
    : {reference, problems: [...problems, {message: chosen.message, clause: 'Core 1.2.2 §E'}]};
}

function resolveIn(
  version: VersionInHistory,
  document: ObjectDocument,
  reference: Reference,
  problems: Resolution['problems'],
): Resolution {
  const path = reference.path!;
  const found = version.resources.find(({id}) => id === path.resourceId);
  const missing = path.resourceId !== undefined && !found;
  return {
    reference,
    object: toObject(version, document, path, found !== undefined),
    ...(found && {resource: {...found, since: firstWith(found.id, document)}}),
    problems: [
      ...problems,
      ...checkInstance(path, version),
      ...(missing ? [explainUnknownResource(path.resourceId!, version, document)] : []),
      ...(found ? checkResourceInstance(path, found) : []),
    ],
  };
}

function toObject(version: VersionInHistory, document: ObjectDocument, path: Path, linked: boolean): ResolvedObject {
  const {objectId, name, urn, instances, mandatory} = version;
  const guide = guidePage(objectId);
  const folder = version.version === document.newest ? '' : `${version.version}/`;
  const anchor = linked ? `#resource-${path.resourceId}` : '';
  return {
    objectId,
    name,
    version: version.version,
    urn,
    instances,
    mandatory,
    page: `/registry/objects/${objectId}/${folder}${anchor}`,
    ...(guide && {guidePage: guide}),
  };
}

function firstWith(id: number, {versions}: ObjectDocument): string {
  return versions.find(({resources}) => resources.some((resource) => resource.id === id))!.version;
}
