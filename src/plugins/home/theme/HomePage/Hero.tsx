import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import type {HomeProps} from '../../props';
import Lookup from './Lookup';
import PathAnatomy from './PathAnatomy';
import styles from './hero.module.css';

/** What the portal is, in one sentence, beside the thing that all of it is about: a path. */
export default function Hero({release, counts}: Pick<HomeProps, 'release' | 'counts'>): ReactNode {
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
          <Lookup />
          <p className={styles.release}>
            Bytes, a Register or an object file? <Link to="/tools/">Paste it into the tools</Link>
          </p>
          <p className={styles.release}>
            <Link to="/registry/">{counts.objects} objects</Link> in {counts.versions} versions, with {counts.resources}{' '}
            resources
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
