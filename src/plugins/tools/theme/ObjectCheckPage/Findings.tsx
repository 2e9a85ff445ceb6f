import type {ReactNode} from 'react';
import Button from '@site/src/components/Button';
import type {Finding, Fix} from '@site/src/domain/submission/model';
import {rules} from '@site/src/domain/submission/rules';
import styles from './styles.module.css';

/** More would only slow the page down; the first ones are the cause of most others. */
const most = 200;

/** What is to be changed, where and why; with a button where a fix is safe. */
export default function Findings({
  findings,
  onFix,
}: {
  findings: readonly Finding[];
  onFix: (fix: Fix) => void;
}): ReactNode {
  const must = findings.filter(({level}) => level === 'must').length;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Findings</h2>
      <p role="status">
        {findings.length === 0
          ? 'Nothing to change.'
          : `${must} to correct before it is submitted, ${findings.length - must} to think about.`}
      </p>
      <ul className={styles.findings}>
        {findings.slice(0, most).map((finding, index) => (
          <FindingView key={index} finding={finding} onFix={onFix} />
        ))}
      </ul>
      {findings.length > most && <p>The first {most} are shown.</p>}
    </section>
  );
}

function FindingView({finding, onFix}: {finding: Finding; onFix: (fix: Fix) => void}): ReactNode {
  const {rule, level, line, message, fix} = finding;
  return (
    <li data-level={level}>
      <strong>
        Line {line}: {rules[rule].title}
      </strong>{' '}
      <span className={styles.level}>{level === 'must' ? 'must be corrected' : 'should be looked at'}</span>
      <p>{message}</p>
      <p className={styles.why}>{rules[rule].why}</p>
      {fix && <Button onClick={() => onFix(fix)}>{fix.label}</Button>}
    </li>
  );
}
