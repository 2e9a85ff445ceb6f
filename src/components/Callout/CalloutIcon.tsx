import type {ReactNode} from 'react';
import type {CalloutType} from './index';
import styles from './styles.module.css';

/** Strokes of each sign, on a 24 by 24 grid; the signs differ in outline, not only in colour. */
const signs: Record<CalloutType, string> = {
  note: 'M5 4h10l4 4v12H5z M9 12h6 M9 16h4',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18z M12 11v5 M12 7.5v.5',
  tip: 'M9 18h6 M10 21h4 M12 3a6 6 0 0 0-3.5 10.9c.4.3.5.7.5 1.1h6c0-.4.1-.8.5-1.1A6 6 0 0 0 12 3z',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18z M8 12.5l3 3 5-6',
  important: 'M4 4h16v12h-7l-4 4v-4H4z M12 7v4 M12 13v.5',
  warning: 'M12 4 2.5 20h19z M12 10v5 M12 17.5v.5',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8z M12 8v5 M12 16v.5',
};

export default function CalloutIcon({type}: {type: CalloutType}): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[type]} />
    </svg>
  );
}
