import type {CSSProperties, ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

export interface Props {
  /** Most columns side by side, 1 to 12. Narrow space gives fewer. */
  cols?: number;
  /** `Column`s, cards or any blocks. */
  children: ReactNode;
}

/** Up to `cols` equal columns: as many as fit in the room there is, not in the window. */
export default function MultiColumn({cols = 3, children}: Props): ReactNode {
  if (!Number.isInteger(Number(cols)) || Number(cols) < 1 || Number(cols) > 12) {
    throw new Error(`<MultiColumn cols="${cols}">: cols takes a whole number from 1 to 12.`);
  }
  return (
    <div className={styles.room}>
      <div className={styles.columns} style={{'--columns': Number(cols)} as CSSProperties}>
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
  return (
    <div className={clsx(styles.column, Number(size) > 1 && styles.wide)} style={{'--span': Number(size)} as CSSProperties}>
      {title && <p className={styles.title}>{title}</p>}
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children}
      {footer && <p className={styles.footer}>{footer}</p>}
    </div>
  );
}
