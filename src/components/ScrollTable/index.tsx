import type {ComponentProps, ReactNode} from 'react';
import useScrollPlace from '../useScrollPlace';
import styles from './styles.module.css';

/** A table that scrolls inside itself when it is wider than its place. */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const place = useScrollPlace('Table, scrolls sideways');
  return (
    <div {...place} className={styles.place}>
      <table {...props} />
    </div>
  );
}
