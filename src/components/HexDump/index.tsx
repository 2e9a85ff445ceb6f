import type {ReactNode} from 'react';
import {byteCount, placeFields, type HexField} from '../../domain/authoring/hexFields';
import ScrollTable from '../ScrollTable';
import {required} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** What the bytes are, for example "A Read of /3/0". */
  label: string;
  /** The fields in the order of the bytes. */
  fields: readonly HexField[];
}

/** Bytes with the meaning of each field; a table, so it reads without script and without colour. */
export default function HexDump({label, fields}: Props): ReactNode {
  const rows = placeFields(fields);
  const count = rows.reduce((sum, row) => sum + byteCount(row), 0);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label}>
        {required('HexDump', 'label', label)} <span className={styles.count}>({count} bytes)</span>
      </figcaption>
      <ScrollTable className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Offset</th>
            <th scope="col">Bytes</th>
            <th scope="col">Field</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.offset}>
              <td>{row.offset}</td>
              <td>
                <code>{row.bytes}</code>
              </td>
              <td>{row.name}</td>
              <td>{row.meaning}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </figure>
  );
}
