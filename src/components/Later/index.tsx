import {useDeferredValue, useState, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import styles from './styles.module.css';

/**
 * What is below the first screen of a page. When a reader follows a link to the page, its beginning is shown at once and
 * this a moment after, in slices; in every other case both come together.
 */
export default function Later({children}: {children: ReactNode}): ReactNode {
  const history = useHistory();
  // Not for a page that is drawn on a server or comes alive, an anchor or a place to scroll back to, which may be here.
  const [waits] = useState(() => isLive() && history.action === 'PUSH' && !history.location.hash);
  return useDeferredValue(true, !waits) ? children : <div className={styles.place} />;
}

function isLive(): boolean {
  return typeof document === 'object' && document.documentElement.dataset.hasHydrated === 'true';
}
