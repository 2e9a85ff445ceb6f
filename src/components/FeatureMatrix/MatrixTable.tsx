import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import HeadRow from '../HeadRow';
import {availability, type Availability, type Feature} from '../../domain/revisions';
import {releases} from '../../domain/registry/revisions';
import ScrollTable from '../ScrollTable';
import Sources from './Sources';
import styles from './styles.module.css';

interface Props {
  title: string;
  features: readonly Feature[];
}

/** The columns: the corrections 1.0.1 and 1.0.2 changed no feature. */
const columns = releases.filter((release) => release !== '1.0.1' && release !== '1.0.2');

const marks: Readonly<Record<Availability, {sign: string; text: string}>> = {
  absent: {sign: '–', text: 'no'},
  present: {sign: '●', text: 'yes'},
  changed: {sign: '◐', text: 'changed'},
  deprecated: {sign: '○', text: 'discouraged'},
  removed: {sign: '✕', text: 'removed'},
};

export default function MatrixTable({title, features}: Props): ReactNode {
  return (
    <ScrollTable className={styles.matrix}>
      <caption className={styles.caption}>{title} by release</caption>
      <HeadRow columns={['Feature', ...columns]} />
      <tbody>
        {features.map((feature) => (
          <Row key={feature.id} feature={feature} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({feature}: {feature: Feature}): ReactNode {
  useBrokenLinks().collectAnchor(feature.id);
  return (
    <tr>
      <th scope="row" id={feature.id} className={styles.feature}>
        {feature.title}
        <Notes {...feature} />
      </th>
      {columns.map((release) => {
        const {sign, text} = marks[availability(feature, release)];
        return (
          <td key={release}>
            <span aria-hidden="true" className={styles.sign}>
              {sign}
            </span>{' '}
            <span className={styles.state}>{text}</span>
          </td>
        );
      })}
    </tr>
  );
}

function Notes({changes = [], note, unverified, sources}: Feature): ReactNode {
  return (
    <ul className={styles.notes}>
      {changes.map(({release, text}) => (
        <li key={release + text}>
          {release}: {text}.
        </li>
      ))}
      {note && <li>{note}</li>}
      {unverified && <li>Not verified: {unverified}</li>}
      <li>
        <Sources texts={sources} />
      </li>
    </ul>
  );
}
