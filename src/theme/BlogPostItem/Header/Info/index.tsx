import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import type {Props} from '@theme/BlogPostItem/Header/Info';
import DateText from '../../../../components/DateText';
import {kindNames, type UpdateFacts} from '../../../../domain/updates/model';
import styles from './styles.module.css';

/** Kind, day and reading time of an update. */
export default function Info({className}: Props): ReactNode {
  const {date, readingTime, frontMatter} = useBlogPost().metadata;
  const {update} = frontMatter as {update: UpdateFacts};
  return (
    <div className={clsx(styles.line, 'margin-vert--md', className)}>
      <span className={styles.kind}>{kindNames[update.kind]}</span>
      <span>
        <DateText iso={date} />
        {readingTime !== undefined && ` · ${Math.max(1, Math.ceil(readingTime))} min read`}
      </span>
    </div>
  );
}
