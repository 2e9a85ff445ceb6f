import type {ReactNode} from 'react';
import type {Result} from '@site/src/domain/search/Library';
import Pieces from './Pieces';
import styles from './result.module.css';

/** What a result shows of itself: number, name, place, revision and the words around what was asked for. */
export default function ResultText({label, title, context, revision, excerpt}: Result): ReactNode {
  return (
    <>
      <span className={styles.title}>
        {label && <code className={styles.label}>{label}</code>} <Pieces pieces={title} />{' '}
        {revision && <span className={styles.badge}>LwM2M {revision}</span>}
      </span>
      {context && <span className={styles.context}>{context}</span>}
      {excerpt && (
        <span className={styles.excerpt}>
          <Pieces pieces={excerpt} />
        </span>
      )}
    </>
  );
}
