import type {ReactNode} from 'react';
import DocVersionBadge from '@theme-original/DocVersionBadge';
import type {Props} from '@theme/DocVersionBadge';
import CopyMarkdown from '../../components/CopyMarkdown';
import styles from './styles.module.css';

/** Above a page: the revision it holds for, and the page as Markdown. */
export default function DocVersionBadgeWrapper(props: Props): ReactNode {
  return (
    <div className={styles.row}>
      <DocVersionBadge {...props} />
      <CopyMarkdown />
    </div>
  );
}
