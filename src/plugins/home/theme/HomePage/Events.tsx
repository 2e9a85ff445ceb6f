import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import useToday from '@site/src/components/useToday';
import type {HomeProps} from '../../props';
import styles from './news.module.css';

/** Events that are not over yet. Pages are built without a clock, so the browser says which these are. */
export default function Events({events}: Pick<HomeProps, 'events'>): ReactNode {
  const today = useToday();
  const upcoming = events.filter(({end}) => today && end >= today);
  if (upcoming.length === 0) {
    return null;
  }
  return (
    <section className={`container ${styles.news}`} aria-labelledby="events">
      <h2 id="events">Upcoming events</h2>
      <ul className={styles.list}>
        {upcoming.map(({title, permalink, start, end, place}) => (
          <li key={permalink} className={styles.item}>
            <p className={styles.date}>
              <DateText iso={start} /> to <DateText iso={end} />, {place}
            </p>
            <h3 className={styles.title}>
              <Link to={permalink}>{title}</Link>
            </h3>
          </li>
        ))}
      </ul>
      <p>
        <Link to="pathname:///updates/events.ics" target="_self">
          Put all events into your calendar
        </Link>
      </p>
    </section>
  );
}
