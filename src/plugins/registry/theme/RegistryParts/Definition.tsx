import type {ReactNode} from 'react';
import type {DefinitionRow} from '../../props';
import {describeUnit} from './describe';
import styles from './tables.module.css';

/** Data type, range and unit of a Resource, one to a line. */
export default function Definition({
  type,
  range,
  unit,
  unitName,
}: Pick<DefinitionRow, 'type' | 'range' | 'unit' | 'unitName'>): ReactNode {
  return (
    <>
      {type ?? 'no value'}
      {range && <span className={styles.detail}>Range {range}</span>}
      {unit && <span className={styles.detail}>Unit {describeUnit(unit, unitName)}</span>}
    </>
  );
}
