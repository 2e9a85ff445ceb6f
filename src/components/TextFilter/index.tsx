import {useEffect, useId, useRef, useState, type ReactNode} from 'react';
import {filterByText} from './filterByText';
import styles from './styles.module.css';

export interface Props {
  /** What the field is called, for example "Find a question". */
  label: string;
  /** What is counted, in the plural, for example "questions". */
  noun: string;
  /** CSS selector of the things that come and go; a `section` without one of them goes too. */
  of: string;
  children: ReactNode;
}

/** A field that leaves only those of its content that have all the words typed. Without script all of it is there. */
export default function TextFilter({label, noun, of, children}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState('');
  const id = useId();

  useEffect(() => {
    const {shown, all} = filterByText(place.current!, of, text);
    setAnswer(text.trim() ? `${shown} of ${all} ${noun}` : '');
  }, [text, of, noun]);

  return (
    <div ref={place} className={styles.place}>
      <div className={styles.filter}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="search"
          className={styles.field}
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <span role="status">{answer}</span>
      </div>
      {children}
    </div>
  );
}
