import type {CSSProperties, ReactNode} from 'react';
import {twoColumnRatios, twoColumnSizes, type TwoColumnSize} from '../../domain/authoring/options';
import {oneOf} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** Left to right: 2XS 1:9, XS 1:4, S 1:3, M 1:2, L 1:1, XL 2:1, 2XL 3:1, 3XL 4:1, 4XL 9:1. */
  size?: TwoColumnSize;
  /** Blocks, dealt out left, right, left, right. */
  children: ReactNode;
}

/** Two columns from 768 px; below that one column in source order. */
export default function TwoColumns({size = 'L', children}: Props): ReactNode {
  const [left, right] = twoColumnRatios[oneOf('TwoColumns', 'size', size, twoColumnSizes)];
  const columns = {'--two-columns': `minmax(0, ${left}fr) minmax(0, ${right}fr)`} as CSSProperties;
  return (
    <div className={styles.columns} style={columns}>
      {children}
    </div>
  );
}
