import type {ReactNode} from 'react';
import styles from './pathAnatomy.module.css';

const parts = [
  {text: '3', kind: 'Object', name: 'Device'},
  {text: '0', kind: 'Object Instance', name: 'the only one'},
  {text: '13', kind: 'Resource', name: 'Current Time'},
];

/** The path `/3/0/13`, taken apart. */
export default function PathAnatomy(): ReactNode {
  return (
    <figure className={styles.figure}>
      <p className={styles.path} aria-hidden="true">
        {parts.map(({text, kind}) => (
          <span key={kind} className={styles.part}>
            <span className={styles.slash}>/</span>
            {text}
          </span>
        ))}
      </p>
      <dl className={styles.parts} aria-label="The path /3/0/13 taken apart">
        {parts.map(({text, kind, name}) => (
          <div key={kind} className={styles.row}>
            <dt>
              <code>{text}</code> {kind}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <figcaption className={styles.caption}>A path names every value a device has.</figcaption>
    </figure>
  );
}
