import type {ReactNode} from 'react';
import DateText from '@site/src/components/DateText';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {Run} from '@site/src/domain/performance';
import styles from './styles.module.css';

export type Cell = string | number | undefined;

interface Props {
  /** What the table shows, in words. */
  name: string;
  run: Run;
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A table of numbers, each row begun with words; below it, what the numbers depend on. */
export default function NumberTable({name, run, head, rows}: Props): ReactNode {
  return (
    <>
      <ScrollTable>
        <caption className={styles.caption}>
          {name}. Measured on <DateText iso={run.day} />, {run.machine}.
        </caption>
        <HeadRow columns={head} />
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.slice(0, 3).join()}>
              {cells.map((cell, index) => (
                <td key={index} className={typeof cell === 'number' ? styles.number : undefined}>
                  {cell ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {run.failures.length > 0 && (
        <p>
          Not measured: {run.failures.length === 1 ? 'one number' : `${run.failures.length} numbers`}, see the list of
          measurements.
        </p>
      )}
    </>
  );
}

/** A multiple of the portal's number. */
export function toRatio(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value.toFixed(2)}×`;
}
