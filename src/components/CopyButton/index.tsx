import {useEffect, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface Props {
  /** What is copied, or a function that gives it when the button is pressed. */
  text: string | (() => string);
  /** What the button is called, for example "Copy link". */
  label: string;
  className?: string;
}

const shownFor = 2000;

/** Copies a text and says whether that worked. */
export default function CopyButton({text, label, className}: Props): ReactNode {
  const [answer, setAnswer] = useState('');

  useEffect(() => {
    const timer = answer ? setTimeout(() => setAnswer(''), shownFor) : undefined;
    return () => clearTimeout(timer);
  }, [answer]);

  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => setAnswer('Copied'),
      () => setAnswer('Not copied: the browser did not allow it'),
    );

  return (
    <span className={clsx(styles.copy, className)}>
      <button type="button" className={styles.button} onClick={copy}>
        {label}
      </button>
      <span role="status" className={styles.answer}>
        {answer}
      </span>
    </span>
  );
}
