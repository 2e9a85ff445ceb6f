import type {ReactNode} from 'react';
import type {ChangeLine} from '@site/src/domain/registry/changes';
import {changeClassNames} from './describe';
import styles from './changes.module.css';

/** Changes in words, each with its class in the rules for version numbers. */
export default function ChangeList({lines}: {lines: readonly ChangeLine[]}): ReactNode {
  return lines.length === 0 ? (
    <p>Nothing that a reader of the definition would notice.</p>
  ) : (
    <ul className={styles.changes}>
      {lines.map(({class: kind, text}) => (
        <li key={text}>
          {text} <span className={`${styles.kind} ${styles[kind] ?? ''}`}>{changeClassNames[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
