import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {kindNames, type Kind} from '../../domain/updates/model';
import DateText from '../DateText';
import styles from './styles.module.css';

export interface UpdateRow {
  title: string;
  description?: string;
  /** Day, ISO 8601. */
  date: string;
  kind: Kind;
  /** Address below the site. */
  path: string;
}

/** Updates, one below the other, in the order given. */
export default function UpdateRows({updates}: {updates: readonly UpdateRow[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {updates.map(({title, description, date, kind, path}) => (
        <li key={path} className={styles.item}>
          <p className={styles.facts}>
            <DateText iso={date} /> · {kindNames[kind]}
          </p>
          <p className={styles.title}>
            <Link to={path}>{title}</Link>
          </p>
          {description && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
