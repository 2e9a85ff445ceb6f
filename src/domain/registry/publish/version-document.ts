import type {LwM2MObject, ObjectClass, ObjectDefinition, ObjectVersion} from '../model';
import {releasesOf} from '../revisions';

/** A definition, where it is specified, and which releases of LwM2M mean it. */
export interface DescribedVersion extends ObjectDefinition {
  /** Address of the technical specification. */
  specification?: string;
  /** Those of which it is verified. */
  releases?: string[];
}

/** One registered version, with what the registry says of its object. */
export interface VersionDocument extends DescribedVersion {
  class?: ObjectClass;
  owner?: string;
}

/** `objects/N/X.Y.json`. */
export function toVersionDocument(object: LwM2MObject, version: ObjectVersion): VersionDocument {
  return {
    ...(object.class && {class: object.class}),
    ...(object.owner && {owner: object.owner.name}),
    ...toDescribedVersion(version),
  };
}

/** What the file says, and not where it lay in the folder that was read; the long parts last. */
export function toDescribedVersion(version: ObjectVersion): DescribedVersion {
  const releases = releasesOf(version.objectId, version.version).filter(({verified}) => verified);
  return {
    objectId: version.objectId,
    version: version.version,
    urn: version.urn,
    name: version.name,
    lwm2mVersion: version.lwm2mVersion,
    instances: version.instances,
    mandatory: version.mandatory,
    ...(version.index?.specification && {specification: version.index.specification}),
    ...(releases.length > 0 && {releases: releases.map(({release}) => release)}),
    ...(version.registered && {registered: version.registered}),
    description: version.description,
    description2: version.description2,
    resources: version.resources,
  };
}
