import {releases, type Release} from '../registry/revisions';
import type {Feature} from './model';
import type {Revision} from './revisions';

/** How a release has a feature. */
export type Availability = 'absent' | 'present' | 'changed' | 'deprecated' | 'removed';

/** True when release `a` is `b` or came after it. */
export function isFrom(a: Release, b: Release): boolean {
  return releases.indexOf(a) >= releases.indexOf(b);
}

/** The state of a feature in a release, as the matrix shows it. */
export function availability(feature: Feature, release: Release): Availability {
  if (!isFrom(release, feature.since)) {
    return 'absent';
  }
  if (feature.removed && isFrom(release, feature.removed)) {
    return 'removed';
  }
  if (feature.deprecated && isFrom(release, feature.deprecated)) {
    return 'deprecated';
  }
  return feature.changes?.some((change) => change.release === release) ? 'changed' : 'present';
}

/** True when the text of the guide for a revision may use the feature. */
export function isInRevision({since, removed}: Pick<Feature, 'since' | 'removed'>, {release}: Revision): boolean {
  return isFrom(release, since) && !(removed && isFrom(release, removed));
}

export function isRelease(text: string): text is Release {
  return (releases as readonly string[]).includes(text);
}
