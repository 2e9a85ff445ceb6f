import {memo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ListRow} from '../../list/row';
import tables from '../RegistryParts/tables.module.css';

/** An object in the list; its cells are drawn once, whether they are shown or not. */
export default memo(function ObjectView({row, hidden}: {row: ListRow; hidden: boolean}): ReactNode {
  return (
    <tr hidden={hidden}>
      <Cells row={row} />
    </tr>
  );
});

const Cells = memo(function Cells({row}: {row: ListRow}): ReactNode {
  return (
    <>
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
    </>
  );
});
