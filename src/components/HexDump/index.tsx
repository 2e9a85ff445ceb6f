import type {ReactNode} from 'react';
import HeadRow from '../HeadRow';
import {byteCount, placeFields, type HexField} from '../../domain/authoring/hexFields';
import {contentFormatName, payloadFormats, type PayloadFormat} from '../../domain/authoring/payloadFormats';
import {formatStated} from '../../domain/authoring/statedValues';
import {toToolLink} from '../../domain/authoring/toolLinks';
import OpenInTool from '../OpenInTool';
import ScrollTable from '../ScrollTable';
import {required} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** What the bytes are, for example "A Read of /3/0". */
  label: string;
  /** The fields in the order of the bytes. */
  fields: readonly HexField[];
  /** Format of the bytes. The tests of the guide decode them and compare with the values of the fields. */
  format?: PayloadFormat;
  /** Path of the request that the bytes answer, where they do not say it, for example `/3/0` in TLV. */
  path?: string;
}

/** Bytes with the meaning of each field; a table, so it reads without script and without colour. */
export default function HexDump({label, fields, format, path}: Props): ReactNode {
  const rows = placeFields(fields);
  const count = rows.reduce((sum, row) => sum + byteCount(row), 0);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.label}>
        {required('HexDump', 'label', label)} <span className={styles.count}>({describe(count, format, path)})</span>
      </figcaption>
      <ScrollTable className={styles.table}>
        <HeadRow columns={['Offset', 'Bytes', 'Field', 'Meaning']} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.offset}>
              <td>{row.offset}</td>
              <td>
                <code>{row.bytes}</code>
              </td>
              <td>{row.name}</td>
              <td>
                <Meaning {...row} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <OpenInTool link={toToolLink([rows.map(({bytes}) => bytes).join('')], format, path)} />
    </figure>
  );
}

/** What a field says: its meaning, and the value it gives a path. */
function Meaning({meaning, path, value}: HexField): ReactNode {
  return (
    <>
      {meaning}
      {meaning && value !== undefined && <br />}
      {path && <code>{path}</code>}
      {path && value !== undefined && ' = '}
      {value !== undefined && (path ? formatStated(value) : <code>{String(value)}</code>)}
    </>
  );
}

function describe(count: number, format?: PayloadFormat, path?: string): string {
  const number = format && payloadFormats[format];
  const name = number === undefined ? undefined : `${contentFormatName(number)}, ${number}`;
  return [`${count} ${count === 1 ? 'byte' : 'bytes'}`, name, path && `at ${path}`].filter(Boolean).join('; ');
}
