import type {ReactNode} from 'react';
import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import DocVersionBadge from '@theme-original/DocVersionBadge';
import type {Props} from '@theme/DocVersionBadge';
import CopyMarkdown from '../../components/CopyMarkdown';
import styles from './styles.module.css';

/** Above a page of the guide: the revision it holds for, and the page as Markdown. */
export default function DocVersionBadgeWrapper(props: Props): ReactNode {
  return (
    useDocsVersion().badge && (
      <div className={styles.row}>
        <DocVersionBadge {...props} />
        <CopyMarkdown />
      </div>
    )
  );
}
