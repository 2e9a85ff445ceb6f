import {useEffect, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Button from '../Button';
import styles from './styles.module.css';

export interface Props {
  /** What is copied, or a function that gives it when the button is pressed. */
  text: string | (() => string | Promise<string>);
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

  const copy = async () => setAnswer(await copyText(text));

  return (
    <span className={clsx(styles.copy, className)}>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className={styles.answer}>
        {answer}
      </span>
    </span>
  );
}

/** Copies a text that may have to arrive first, and gives the answer to show. */
async function copyText(text: Props['text']): Promise<string> {
  let value: string;
  try {
    value = typeof text === 'string' ? text : await text();
  } catch {
    return 'Not copied: the text did not arrive';
  }
  try {
    await navigator.clipboard.writeText(value);
    return 'Copied';
  } catch {
    return 'Not copied: the browser did not allow it';
  }
}
