import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {parseSource} from '@site/src/domain/sources';
import styles from './problems.module.css';

interface Props {
  problems: readonly {message: string; clause: string; level?: 'error' | 'finding'; place?: ReactNode}[];
}

/** Most that are listed; those behind them mostly repeat them. */
const most = 100;

/** What is wrong or odd, with the clause that says so. */
export default function Problems({problems}: Props): ReactNode {
  return problems.length === 0 ? null : (
    <ul className={styles.list}>
      {problems.slice(0, most).map(({message, clause, level = 'error', place}, index) => (
        <li key={index} data-level={level}>
          <strong>{level === 'error' ? 'Error' : 'Note'}</strong> {place} {message} <Clause text={clause} />
        </li>
      ))}
      {problems.length > most && <li>And {problems.length - most} more.</li>}
    </ul>
  );
}

/** A document and clause; linked where the document is known. */
export function Clause({text}: {text: string}): ReactNode {
  const source = parseSource(text);
  return source ? <Link to={source.href}>{source.label}</Link> : text;
}
