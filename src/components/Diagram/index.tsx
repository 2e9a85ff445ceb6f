import type {ReactNode} from 'react';
import {parseDiagramText} from '../../domain/authoring/diagrams';
import styles from './styles.module.css';

export interface Props {
  /** The Mermaid source, with `accTitle` and `accDescr`. */
  source: string;
  /** The drawing. */
  children: ReactNode;
}

/** A drawing with its name and its text alternative, which need no script to be read. */
export default function Diagram({source, children}: Props): ReactNode {
  const {title, description} = parseDiagramText(source);
  return (
    <figure className={styles.figure}>
      <div className={styles.drawing}>{children}</div>
      <figcaption className={styles.caption}>
        <details className={styles.text}>
          <summary>{title ?? 'Diagram'}: in words</summary>
          <p>{description}</p>
        </details>
      </figcaption>
    </figure>
  );
}
