import type {ReactNode} from 'react';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Info from '@theme-original/BlogPostItem/Header/Info';
import type {Props} from '@theme/BlogPostItem/Header/Info';
import {kindNames, type UpdateFacts} from '../../../../domain/updates/model';
import styles from './styles.module.css';

/** The kind of an update stands before its day and reading time. */
export default function InfoWrapper(props: Props): ReactNode {
  const {update} = useBlogPost().metadata.frontMatter as {update: UpdateFacts};
  return (
    <div className={styles.line}>
      <span className={styles.kind}>{kindNames[update.kind]}</span>
      <Info {...props} />
    </div>
  );
}
