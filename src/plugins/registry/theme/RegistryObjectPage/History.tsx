import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {VersionChanges} from '../../props';
import styles from './styles.module.css';

const kinds = {
  I: 'breaking',
  II: 'compatible',
  text: 'text only',
  forbidden: 'not allowed',
};

/** What each version changed, newest first. */
export default function History({changes}: {changes: readonly VersionChanges[]}): ReactNode {
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      {changes.map((each) => (
        <Changes key={each.version} {...each} />
      ))}
    </section>
  );
}

function Changes({version, from, lines, advice}: VersionChanges): ReactNode {
  const anchor = `changes-${version}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <>
      <h3 id={anchor}>
        {version} after {from}
      </h3>
      <ul>
        {lines.map(({class: kind, text}) => (
          <li key={text}>
            {text} <span className={styles.kind}>({kinds[kind]})</span>
          </li>
        ))}
      </ul>
      <p className={styles.advice}>{advice}</p>
    </>
  );
}
