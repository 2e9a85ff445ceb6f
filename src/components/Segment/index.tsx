import type {ReactNode} from 'react';
import clsx from 'clsx';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {resolved} from '../guard';
import type {PictureFile} from '../Picture';
import styles from './styles.module.css';

export interface Props {
  /** Picture behind the content; decoration only, so it has no text alternative. */
  background?: PictureFile;
  /** Raises the block from the page with a shadow. */
  elevated?: boolean;
  /** Anything. */
  children: ReactNode;
}

/** A plain block, for example one cell of `TwoColumns`. */
export default function Segment({background, elevated, children}: Props): ReactNode {
  const src = useBaseUrl(background && resolved('Segment', 'background', background).src);
  return (
    <div
      className={clsx(styles.segment, elevated && styles.elevated, background && styles.pictured)}
      style={background && {backgroundImage: `url("${src}")`}}
    >
      {children}
    </div>
  );
}
