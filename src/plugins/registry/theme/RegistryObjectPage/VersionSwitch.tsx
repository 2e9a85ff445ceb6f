import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ObjectProps} from '../../props';
import styles from './styles.module.css';

/** The versions of the object, and which of them this page shows. */
export default function VersionSwitch({id, version, versions, changes}: ObjectProps): ReactNode {
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
      </nav>
      {!changes && version !== newest && (
        <p>
          This is an older version. <Link to={`/registry/objects/${id}/`}>The newest is {newest}.</Link>
        </p>
      )}
    </>
  );
}
