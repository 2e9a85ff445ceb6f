import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ResultGroup} from '@site/src/domain/search/Library';
import ResultText from '../SearchParts/ResultText';
import {groupNames} from '../SearchParts/texts';
import styles from './styles.module.css';

/** The results of one group. */
export default function ResultSection({group, results, total}: ResultGroup): ReactNode {
  return (
    <section aria-labelledby={`found-${group}`}>
      <h2 id={`found-${group}`}>
        {groupNames[group]} <span className={styles.count}>({total})</span>
      </h2>
      {results.length < total && <p>The first {results.length}; more words find fewer.</p>}
      <ol className={styles.list}>
        {results.map((result) => (
          <li key={result.to}>
            <Link to={result.to} className={styles.result}>
              <ResultText {...result} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
