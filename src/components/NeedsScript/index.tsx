import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  /** What takes its place where no script runs. */
  instead: ReactNode;
  className?: string;
  children: ReactNode;
}

/** What only script can serve. Nothing in sight moves when it comes. */
export default function NeedsScript({instead, className, children}: Props): ReactNode {
  return (
    <>
      <div className={styles.room}>{children}</div>
      <div className={clsx(styles.instead, className)}>{instead}</div>
    </>
  );
}
