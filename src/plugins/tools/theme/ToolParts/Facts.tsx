import type {ReactNode} from 'react';
import styles from './facts.module.css';

/** Facts with their names, side by side where there is room. */
export function FactList({children}: {children: ReactNode}): ReactNode {
  return <dl className={styles.facts}>{children}</dl>;
}

export function Fact({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
