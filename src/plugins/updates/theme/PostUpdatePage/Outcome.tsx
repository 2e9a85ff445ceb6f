import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import CopyButton from '@site/src/components/CopyButton';
import {toEditorAddress, toEmptyEditorAddress} from '@site/src/domain/updates';
import type {DraftState} from './useDraft';
import styles from './styles.module.css';

/** What is still missing, or the way on to GitHub. */
export default function Outcome({name, source, problems, repository}: DraftState & {repository: string}): ReactNode {
  return (
    <section aria-label="Next step" className={styles.outcome}>
      <div role="status">{problems.length > 0 ? <Problems problems={problems} /> : <p>Ready to be proposed.</p>}</div>
      {problems.length === 0 && <WayOn name={name} source={source} repository={repository} />}
    </section>
  );
}

function Problems({problems}: Pick<DraftState, 'problems'>): ReactNode {
  return (
    <>
      <p>Not yet ready:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </>
  );
}

function WayOn({name, source, repository}: Pick<DraftState, 'name' | 'source'> & {repository: string}): ReactNode {
  const address = toEditorAddress(repository, name, source);
  return (
    <>
      {address ? (
        <p>
          <Link className="button button--primary" to={address}>
            Continue on GitHub
          </Link>
        </p>
      ) : (
        <p>
          The text is too long for a link. Copy it,{' '}
          <Link to={toEmptyEditorAddress(repository)}>open GitHub’s editor</Link>, paste it there and name the file{' '}
          <code>{name}</code>.
        </p>
      )}
      <p>
        <CopyButton label="Copy the file" text={source} /> <code>{name}</code>
      </p>
    </>
  );
}
