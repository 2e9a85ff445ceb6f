import {memo, type ReactNode} from 'react';
import type {ListRow} from '../../list/row';
import type {SortKey} from '../../list/sort';
import tables from '../RegistryParts/tables.module.css';
import ObjectView from './ObjectView';
import type {Choice} from './useListState';
import styles from './styles.module.css';

interface Props {
  /** All rows in the order to show; those not found are there, hidden, so that none is made again. */
  rows: readonly ListRow[];
  found: readonly ListRow[];
  choice: Choice;
  onChange: (choice: Choice) => void;
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
export default memo(function ObjectTable({rows, found, choice, onChange}: Props): ReactNode {
  const shown = new Set(found);
  return (
    <table className={`${tables.table} ${styles.table}`} hidden={found.length === 0}>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.order} {...column} choice={choice} onChange={onChange} />
          ))}
          <th scope="col">Instances</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ObjectView key={row.id} row={row} hidden={!shown.has(row)} />
        ))}
      </tbody>
    </table>
  );
});

type HeadProps = {order: SortKey; label: string} & Pick<Props, 'choice' | 'onChange'>;

function HeadCell({order, label, choice, onChange}: HeadProps): ReactNode {
  const current = choice.sort?.key === order ? choice.sort : undefined;
  const sort = {key: order, descending: current ? !current.descending : false};
  return (
    <th scope="col" aria-sort={current && (current.descending ? 'descending' : 'ascending')}>
      <button type="button" className={styles.sort} onClick={() => onChange({...choice, sort})}>
        {label}
      </button>
    </th>
  );
}
