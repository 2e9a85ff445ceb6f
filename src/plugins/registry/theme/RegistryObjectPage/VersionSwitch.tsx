import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ObjectProps} from '../../props';
import styles from './styles.module.css';

/** The versions of the object, and which of them this page shows. */
export default function VersionSwitch(object: ObjectProps): ReactNode {
  const {id, version, versions} = object;
  const newest = versions.at(-1);
  return (
    <>
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
      </nav>
      <Hint {...object} />
    </>
  );
}

/** From the version before this one, or to the next where there is none. */
function toComparison({id, version, versions}: ObjectProps): string {
  const place = Math.max(versions.indexOf(version), 1);
  return `/registry/compare/?object=${id}&from=${versions[place - 1]}&to=${versions[place]}`;
}

/** On the page of a version: where the newest is, and what this version changed. */
function Hint({id, version, versions, changes}: ObjectProps): ReactNode {
  const newest = versions.at(-1);
  if (changes) {
    return null;
  }
  return (
    <p className={version === newest ? styles.hint : `${styles.hint} ${styles.older}`}>
      {version === newest ? `Version ${version} is the newest. ` : 'This is an older version. '}
      <Link to={`/registry/objects/${id}/`}>
        {version === newest ? `The page of object ${id}` : `The newest is ${newest}.`}
      </Link>
      {version === newest && ' moves on with the next version; this page stays.'}
      {version !== versions[0] && (
        <>
          {' '}
          <Link to={`/registry/objects/${id}/#changes-${version}`}>What {version} changed</Link>
        </>
      )}
    </p>
  );
}
