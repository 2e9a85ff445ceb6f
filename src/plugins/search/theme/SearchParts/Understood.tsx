import type {ReactNode} from 'react';
import styles from './parts.module.css';

/** What the search takes the text for, so that a reader sees when it is something else. */
export default function Understood({texts}: {texts: readonly string[]}): ReactNode {
  return (
    texts.length > 0 && (
      <p className={styles.understood}>
        Understood as <strong>{texts.join('; ')}</strong>
      </p>
    )
  );
}
