import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {PathReference} from '../../domain/guide/resourcePath';
import {resolved} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** A path such as `/3/0/13`; a small letter stands for any instance: `/0/x/2`. */
  path: PathReference;
  /** Shows the name beside the path, for the first time a page names it. */
  named?: boolean;
}

/** A path with the name it has in the registry, linked to its page there. */
export default function ResourcePath({path, named}: Props): ReactNode {
  const {path: text, name, href} = resolved('ResourcePath', 'path', path);
  return (
    <Link to={href} className={styles.path}>
      <code>{text}</code> <span className={named ? styles.beside : styles.above}>{name}</span>
    </Link>
  );
}
