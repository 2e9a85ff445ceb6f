import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Drawn by a style, so that the drawing is not in every page. */
export default function IconMenu(): ReactNode {
  return <span className={styles.icon} />;
}
