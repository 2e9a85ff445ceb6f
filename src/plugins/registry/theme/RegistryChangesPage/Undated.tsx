import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {UndatedObject} from '../../props/changes';
import styles from './styles.module.css';

/** Objects with versions that name no dated specification, by ID. */
export default function Undated({objects}: {objects: readonly UndatedObject[]}): ReactNode {
  return (
    <section aria-labelledby="undated">
      <Heading as="h2" id="undated">
        Without a date
      </Heading>
      {objects.length === 0 ? (
        <p>Every version has a date.</p>
      ) : (
        <ul className={styles.undated}>
          {objects.map(({id, name, versions}) => (
            <li key={id}>
              {id} {name}:{' '}
              {versions.map((version, place) => (
                <span key={version}>
                  {place > 0 && ', '}
                  <Link to={`/registry/objects/${id}/${version}/`} aria-label={`${id} ${name} ${version}`}>
                    {version}
                  </Link>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
