import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import type {HomeProps} from '../../props';
import styles from './news.module.css';

/** The newest updates. */
export default function News({updates}: Pick<HomeProps, 'updates'>): ReactNode {
  if (updates.length === 0) {
    return null;
  }
  return (
    <section className={`container ${styles.news}`} aria-labelledby="news">
      <h2 id="news">Newest updates</h2>
      <ul className={styles.list}>
        {updates.map(({title, description, permalink, date}) => (
          <li key={permalink} className={styles.item}>
            <p className={styles.date}>
              <DateText iso={date} />
            </p>
            <h3 className={styles.title}>
              <Link to={permalink}>{title}</Link>
            </h3>
            <p className={styles.text}>{description}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/updates/">All updates</Link>
      </p>
    </section>
  );
}
