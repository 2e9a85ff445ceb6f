import type {CSSProperties, ReactNode} from 'react';
import clsx from 'clsx';
import {integer} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** Most columns side by side, 1 to 12. Narrow space gives fewer. */
  cols?: number;
  /** `Column`s, cards or any blocks. */
  children: ReactNode;
}

/** Up to `cols` equal columns: as many as fit in the room there is, not in the window. */
export default function MultiColumn({cols = 3, children}: Props): ReactNode {
  const columns = {'--columns': integer('MultiColumn', 'cols', cols, 1, 12)} as CSSProperties;
  return (
    <div className={styles.room}>
      <div className={styles.columns} style={columns}>
        {children}
      </div>
    </div>
  );
}

export interface ColumnProps {
  /** Title above the content. */
  title?: string;
  /** Line below the title. */
  subtitle?: string;
  /** Line below the content. */
  footer?: string;
  /** Number of columns this one spans where they fit. */
  size?: number;
  /** Anything. */
  children: ReactNode;
}

/** One column of `MultiColumn`. */
export function Column({title, subtitle, footer, size = 1, children}: ColumnProps): ReactNode {
  const span = integer('Column', 'size', size, 1, 12);
  return (
    <div className={clsx(styles.column, span > 1 && styles.wide)} style={{'--span': span} as CSSProperties}>
      {title && <p className={styles.title}>{title}</p>}
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
      {footer && <p className={styles.footer}>{footer}</p>}
    </div>
  );
}
