import type {ReactNode} from 'react';
import useScrollPlace from '../useScrollPlace';
import styles from './styles.module.css';

export interface Props {
  title: string | undefined;
  description: string | undefined;
  /** The drawing. */
  children: ReactNode;
}

/** A drawing with its name and its text alternative, which need no script to be read. */
export default function Figure({title = 'Diagram', description, children}: Props): ReactNode {
  const place = useScrollPlace('Drawing, scrolls sideways');
  return (
    <figure className={styles.figure}>
      <div {...place} className={styles.drawing}>
        {children}
      </div>
      <figcaption className={styles.caption}>
        <details className={styles.text}>
          <summary>{title}: in words</summary>
          <p>{description}</p>
        </details>
      </figcaption>
    </figure>
  );
}
