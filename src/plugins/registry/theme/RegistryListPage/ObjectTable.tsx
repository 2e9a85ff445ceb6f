import {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ListRow} from '../../list/row';
import type {Sort, SortKey} from '../../list/sort';
import tables from '../RegistryParts/tables.module.css';
import styles from './styles.module.css';

interface Props {
  rows: readonly ListRow[];
  sort?: Sort;
  onSort: (sort: Sort) => void;
}

const columns: readonly {order: SortKey; label: string}[] = [
  {order: 'id', label: 'ID'},
  {order: 'name', label: 'Object'},
  {order: 'version', label: 'Version'},
  {order: 'owner', label: 'Owner'},
  {order: 'lwm2m', label: 'Needs LwM2M'},
  {order: 'resources', label: 'Resources'},
];

/** Objects, one to a row; on a phone one to a card. */
export default function ObjectTable({rows, sort, onSort}: Props): ReactNode {
  return (
    <table className={`${tables.table} ${styles.table}`}>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.order} {...column} sort={sort} onSort={onSort} />
          ))}
          <th scope="col">Instances</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ObjectView key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function HeadCell({order, label, sort, onSort}: {order: SortKey; label: string} & Omit<Props, 'rows'>): ReactNode {
  const current = sort?.key === order ? sort : undefined;
  const next = {key: order, descending: current ? !current.descending : false};
  return (
    <th scope="col" aria-sort={current && (current.descending ? 'descending' : 'ascending')}>
      <button type="button" className={styles.sort} onClick={() => onSort(next)}>
        {label}
      </button>
    </th>
  );
}

/** Drawn again only when the object itself changes, so that typing stays quick. */
const ObjectView = memo(function ObjectView({row}: {row: ListRow}): ReactNode {
  return (
    <tr>
      <td className={tables.id}>{row.id}</td>
      <td>
        <Link to={`/registry/objects/${row.id}/`}>{row.name}</Link>
        <span className={tables.detail}>{row.summary}</span>
      </td>
      <td data-label="Version">
        {row.version}
        {row.versions > 1 && ` (of ${row.versions})`}
      </td>
      <td data-label="Owner">{row.owner ?? row.class ?? '–'}</td>
      <td data-label="Needs LwM2M">{row.lwm2m}</td>
      <td data-label="Resources">{row.resources.length}</td>
      <td data-label="Instances">{row.instances}</td>
    </tr>
  );
});
