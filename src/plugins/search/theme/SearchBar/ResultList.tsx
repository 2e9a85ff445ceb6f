import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ResultGroup} from '@site/src/domain/search/Library';
import ResultText from '../SearchParts/ResultText';
import {groupNames} from '../SearchParts/texts';
import styles from './dialog.module.css';

interface Props {
  id: string;
  groups: readonly ResultGroup[];
  active: number;
  /** Address of the page with all results. */
  allResults: string;
  onFollow: () => void;
}

/** The results in groups; the list is there before them, so that its field can name it. */
export default function ResultList({id, groups, active, allResults, onFollow}: Props): ReactNode {
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, {results}) => sum + results.length, 0));
  const count = groups.reduce((sum, {results}) => sum + results.length, 0);
  const toOption = (place: number) => ({
    id: `${id}option${place}`,
    role: 'option',
    'aria-selected': place === active,
    tabIndex: -1,
    className: styles.option,
    onClick: onFollow,
  });
  return (
    <div id={`${id}list`} role="listbox" aria-label="Results" className={styles.list}>
      {groups.map(({group, results, total}, index) => (
        <div key={group} role="group" aria-labelledby={`${id}${group}`}>
          <div id={`${id}${group}`} className={styles.group}>
            {groupNames[group]} <span className={styles.count}>{total}</span>
          </div>
          {results.map((result, place) => (
            <Link key={result.to} to={result.to} {...toOption(starts[index]! + place)}>
              <ResultText {...result} />
            </Link>
          ))}
        </div>
      ))}
      {count > 0 && (
        <Link to={allResults} {...toOption(count)}>
          All results
        </Link>
      )}
    </div>
  );
}
