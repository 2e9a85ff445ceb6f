import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './styles.module.css';

/** A place where something would be, with the words that say what else to do. */
export default function Empty({children}: {children: ReactNode}): ReactNode {
  return (
    <div className={styles.empty}>
      <img src={useBaseUrl('/img/illustrations/empty.svg')} alt="" width={192} height={120} decoding="async" />
      <div>{children}</div>
    </div>
  );
}
