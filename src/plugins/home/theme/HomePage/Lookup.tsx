import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './lookup.module.css';

/** Takes an ID, a path, a URN or a word to the search; a plain form, so it needs no script to send. */
export default function Lookup(): ReactNode {
  return (
    <search>
      <form className={styles.form} action={useBaseUrl('/search/')} method="get">
        <label className={styles.label} htmlFor="lookup">
          Look up an ID, a path, a URN or a word
        </label>
        <input
          id="lookup"
          name="q"
          type="search"
          required
          placeholder="3303, /3/0/13, temperature"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
        />
        <button type="submit" className={styles.button}>
          Look up
        </button>
      </form>
    </search>
  );
}
