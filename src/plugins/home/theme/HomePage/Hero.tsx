import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import type {HomeProps} from '../../props';
import PathAnatomy from './PathAnatomy';
import styles from './hero.module.css';

/** What the portal is, in one sentence, beside the thing that all of it is about: a path. */
export default function Hero({release}: Pick<HomeProps, 'release'>): ReactNode {
  return (
    <div className={styles.band}>
      <div className={`container ${styles.hero}`}>
        <div>
          <h1 className={styles.title}>
            LwM2M <span className={styles.and}>&amp;</span> IPSO <span className={styles.what}>developer portal</span>
          </h1>
          <p className={styles.sentence}>
            The place to read, look up and discuss OMA’s Lightweight M2M protocol and the IPSO Smart Objects.
          </p>
          <p className={styles.release}>
            Newest specification: <Link to={release.path}>LwM2M {release.name}</Link>, approved{' '}
            <DateText iso={release.date} />
          </p>
        </div>
        <PathAnatomy />
      </div>
    </div>
  );
}
