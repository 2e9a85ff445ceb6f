import {useEffect, useRef, useState, type ComponentProps, type ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * A table that scrolls inside itself when it is wider than its place. It can
 * then be reached and scrolled with the keyboard; a table that fits cannot, so
 * that no key press is wasted on it.
 */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState(true);

  useEffect(() => {
    const place = ref.current!;
    const measure = () => setWide(place.scrollWidth > place.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={ref}
      className={styles.place}
      {...(wide && {role: 'group', 'aria-label': 'Table, scrolls sideways', tabIndex: 0})}
    >
      <table {...props} />
    </div>
  );
}
