import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

interface Props {
  label: ReactNode;
  className?: string;
  /** The control. */
  children: ReactNode;
}

/** A control with its name above it. */
export default function Field({label, className, children}: Props): ReactNode {
  return (
    <label className={clsx(styles.field, className)}>
      <span>{label}</span>
      {children}
    </label>
  );
}
