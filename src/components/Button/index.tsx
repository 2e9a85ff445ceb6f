import type {ComponentProps, ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

/** A button for what a page does beside its main purpose: copy, wrap, load an example. */
export default function Button({className, type = 'button', ...props}: ComponentProps<'button'>): ReactNode {
  return <button {...props} type={type} className={clsx(styles.button, className)} />;
}
