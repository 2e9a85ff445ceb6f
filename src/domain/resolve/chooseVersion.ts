import {releaseEntry, type Release} from '../registry';
import type {ObjectDocument} from '../registry/publish/object-document';
import type {VersionInHistory} from '../registry/publish/object-document';

/** Which versions of Objects count: the newest ones, or those that a release of LwM2M means. */
export type VersionScope = 'newest' | Release;

export type ChosenVersion = {version: VersionInHistory; message?: undefined} | {version?: undefined; message: string};

/**
 * The version that is asked for; else the one that the release means (Core 1.2.2 §E). Objects that no release defines
 * count as the newest.
 */
export function chooseVersion(object: ObjectDocument, asked: string | undefined, scope: VersionScope): ChosenVersion {
  const {objectId, name, core, newest, versions} = object;
  const meant = core && scope !== 'newest' ? releaseEntry(objectId, scope)?.version : newest;
  const number = asked ?? meant;
  if (number === undefined) {
    return {message: `LwM2M ${scope} does not define Object ${objectId} (${name}).`};
  }
  const version = versions.find((each) => each.version === number);
  const known = versions.map((each) => each.version).join(', ');
  return version
    ? {version}
    : {message: `The registry has no version ${number} of Object ${objectId} (${name}); it has ${known}.`};
}
