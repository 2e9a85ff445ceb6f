import type {ReactNode} from 'react';
import {separatorHeights, separatorSizes, type SeparatorSize} from '../../domain/authoring/options';
import {oneOf} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** Room in all: XS 16, S 24, M 32, L 48, XL 96 px. */
  size?: SeparatorSize;
}

/** Room between two parts of a page. */
export default function Separator({size = 'M'}: Props): ReactNode {
  const height = separatorHeights[oneOf('Separator', 'size', size, separatorSizes)];
  return <hr className={styles.separator} style={{blockSize: height}} />;
}
