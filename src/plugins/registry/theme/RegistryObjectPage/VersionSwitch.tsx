import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ObjectProps} from '../../props';
import styles from './styles.module.css';

/** The versions of the object, and which of them this page shows. */
export default function VersionSwitch(object: ObjectProps): ReactNode {
  const {id, version, versions} = object;
  const newest = versions.at(-1);
  return (
    <nav aria-label="Versions of this object" className={styles.versions}>
      <span>Version</span>
      {versions.map((each) => (
        <Link
          key={each}
          to={`/registry/objects/${id}/${each}/`}
          className={styles.version}
          aria-current={each === version ? 'true' : undefined}
        >
          {each}
          {each === newest && ' (newest)'}
        </Link>
      ))}
      {versions.length > 1 && <Link to={toComparison(object)}>Compare versions</Link>}
      <Hint {...object} />
    </nav>
  );
}

/** From the version before this one, or to the next where there is none. */
function toComparison({id, version, versions}: ObjectProps): string {
  const place = Math.max(versions.indexOf(version), 1);
  return `/registry/compare/?object=${id}&from=${versions[place - 1]}&to=${versions[place]}`;
}

/** On the page of a version: where the newest is, and the history. */
function Hint({id, version, versions, changes}: ObjectProps): ReactNode {
  const newest = versions.at(-1);
  if (changes) {
    return null;
  }
  return version === newest ? (
    <p className={styles.hint}>
      This page stays with version {version}, the newest today. <Link to={`/registry/objects/${id}/`}>Object {id}</Link>{' '}
      always shows the newest.
    </p>
  ) : (
    <p className={`${styles.hint} ${styles.older}`}>
      This is an older version. <Link to={`/registry/objects/${id}/`}>The newest is {newest}.</Link>
    </p>
  );
}
