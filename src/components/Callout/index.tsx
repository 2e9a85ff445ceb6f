import {useId, type ReactNode} from 'react';
import clsx from 'clsx';
import CalloutIcon from './CalloutIcon';
import styles from './styles.module.css';

export const callouts = {
  note: 'Note',
  tip: 'Tip',
  info: 'Information',
  success: 'Success',
  important: 'Important',
  warning: 'Warning',
  danger: 'Danger',
} as const;

export type CalloutType = keyof typeof callouts;

export interface Props {
  type: CalloutType;
  /** Heading of the box; by default the name of its type. */
  title?: ReactNode;
  id?: string;
  className?: string;
  children?: ReactNode;
}

/** The box behind `Alert` and Docusaurus' admonitions: a named note with icon and colour. */
export default function Callout({type, title, id, className, children}: Props): ReactNode {
  const labelId = useId();
  return (
    <div role="note" aria-labelledby={labelId} className={clsx(styles.callout, className)} data-type={type} id={id}>
      <p className={styles.title} id={labelId}>
        <CalloutIcon type={type} />
        <span>{title ?? callouts[type]}</span>
      </p>
      {children && <div className={styles.content}>{children}</div>}
    </div>
  );
}
