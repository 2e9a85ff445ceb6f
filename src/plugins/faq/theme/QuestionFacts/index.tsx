import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import type {FaqRevision} from '@site/src/domain/faq/model';
import type {Source} from '@site/src/domain/sources';
import styles from './styles.module.css';

interface Props {
  revisions: FaqRevision[];
  sources: Source[];
  date: string;
}

/** Under an answer: the revisions it holds for, where it comes from and when that was checked. */
export default function QuestionFacts({revisions, sources, date}: Props): ReactNode {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Holds for</dt>
        <dd>{revisions.includes('any') ? 'every revision' : `LwM2M ${revisions.join(', ')}`}</dd>
      </div>
      <div>
        <dt>{sources.length > 1 ? 'Sources' : 'Source'}</dt>
        <dd>
          {sources.map(({label, href}, index) => (
            <span key={label}>
              {index > 0 && '; '}
              <Link to={href}>{label}</Link>
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>Checked</dt>
        <dd>
          <DateText iso={date} />
        </dd>
      </div>
    </dl>
  );
}
