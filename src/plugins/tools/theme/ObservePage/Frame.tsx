import type {ReactNode} from 'react';
import styles from './frame.module.css';

interface Props {
  /** Last second. */
  end: number;
  /** Greatest and least value, and how far down the picture each lies, from 0 to 1. */
  bounds: readonly {value: number; down: number}[];
  children: ReactNode;
}

/** What the picture shows: its values and seconds beside it, where they stay readable on a phone, and its marks. */
export default function Frame({end, bounds, children}: Props): ReactNode {
  return (
    <figure className={styles.frame}>
      <div className={styles.values} aria-hidden>
        {bounds.map(({value, down}) => (
          <span key={value} style={{top: `${down * 100}%`}}>
            {Number(value.toPrecision(6))}
          </span>
        ))}
      </div>
      {children}
      <div className={styles.seconds} aria-hidden>
        <span>0 s</span>
        <span>{end} s</span>
      </div>
      <figcaption>
        <span className={styles.told} /> told <span className={styles.kept} /> not told, or later; the table below says
        why.
      </figcaption>
    </figure>
  );
}
