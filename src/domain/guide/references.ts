import {isInRevision, isRelease, findFeature, features, type Feature, type Revision} from '../revisions';
import {releases} from '../registry/revisions';
import {parseSource, sourceForms, type Source} from '../sources';
import {nearest} from '../text/nearest';

/** What the badge of a feature says and where it leads. */
export interface SinceReference {
  /** First release that has it. */
  release: string;
  /** What came with that release; absent where only the release is named. */
  title?: string;
  href?: string;
}

/**
 * The badge for a feature of the matrix or for a release, on a page of `revision`. Undefined when the revision
 * lacks it.
 *
 * @throws Error that names what is unknown and what is allowed.
 */
export function buildSince(
  {feature, version}: {feature?: string; version?: string},
  revision: Revision,
): SinceReference | undefined {
  if ((feature === undefined) === (version === undefined)) {
    throw new Error('give either feature="…" or version="…".');
  }
  if (feature !== undefined) {
    const found = knownFeature(feature);
    const href = `/lwm2m/${revision.line}/feature-matrix/#${found.id}`;
    return isInRevision(found, revision) ? {release: found.since, title: found.title, href} : undefined;
  }
  if (!isRelease(version!)) {
    throw new Error(`version "${version}" is no release of LwM2M. Releases: ${releases.join(', ')}.`);
  }
  return isInRevision({since: version}, revision) ? {release: version} : undefined;
}

function knownFeature(id: string): Feature {
  const found = findFeature(id);
  if (!found) {
    const ids = features.map((feature) => feature.id);
    const [best] = nearest(id, ids);
    throw new Error(
      `feature "${id}" is not in the matrix (src/domain/revisions/features).${best ? ` Did you mean "${best}"?` : ''} Features: ${ids.join(', ')}.`,
    );
  }
  return found;
}

/**
 * The source of a statement: `doc` is `Core 1.2.2` or another of `sourceForms`, `clause` is `6.4.4`.
 *
 * @throws Error that names the forms a source may have.
 */
export function buildSpecRef(doc: string, clause?: string): Source {
  const text = clause ? `${doc} §${clause}` : doc;
  const source = parseSource(text);
  if (!source) {
    throw new Error(`"${text}" is not ${sourceForms}.`);
  }
  return source;
}
