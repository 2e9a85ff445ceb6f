import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {ways, type Way} from './waysData';
import styles from './ways.module.css';

/** A way into the portal for each kind of reader. */
export default function Ways(): ReactNode {
  return (
    <section className={`container ${styles.ways}`} aria-labelledby="ways">
      <h2 id="ways">Where to begin</h2>
      <ul className={styles.list}>
        {ways.map((way) => (
          <WayCard key={way.to} {...way} />
        ))}
      </ul>
    </section>
  );
}

function WayCard({to, picture, area, title, question, text}: Way): ReactNode {
  return (
    <li className={styles.card} data-area={area}>
      <img src={useBaseUrl(picture)} alt="" width={320} height={200} decoding="async" className={styles.picture} />
      <div className={styles.words}>
        <p className={styles.question}>{question}</p>
        <h3 className={styles.title}>
          <Link to={to} className={styles.link}>
            {title}
          </Link>
        </h3>
        <p className={styles.text}>{text}</p>
      </div>
    </li>
  );
}
