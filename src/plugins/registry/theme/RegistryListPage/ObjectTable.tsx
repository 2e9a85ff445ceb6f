import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ObjectRow} from '@site/src/domain/registry/filter';
import styles from './styles.module.css';

/** Objects, one to a row; on a phone one to a card. */
export default function ObjectTable({rows}: {rows: readonly ObjectRow[]}): ReactNode {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">ID</th>
          <th scope="col">Object</th>
          <th scope="col">Newest version</th>
          <th scope="col">Owner</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={styles.id}>{row.id}</td>
            <td>
              <Link to={`/registry/objects/${row.id}/`}>{row.name}</Link>
              <span className={styles.summary}>{row.summary}</span>
            </td>
            <td>
              {row.version}
              {row.versions > 1 && <span className={styles.note}> of {row.versions}</span>}
            </td>
            <td>{row.owner ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
