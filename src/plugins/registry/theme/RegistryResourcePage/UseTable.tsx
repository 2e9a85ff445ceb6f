import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {UseRow} from '../../props';
import cards from '../RegistryParts/cards.module.css';
import tables from '../RegistryParts/tables.module.css';

/** The objects that have a resource, in which role, and where they depart from its registered meaning. */
export default function UseTable({id, uses}: {id: number; uses: readonly UseRow[]}): ReactNode {
  return (
    <ScrollTable className={`${tables.table} ${cards.idAndText}`}>
      <HeadRow columns={['ID', 'Object', 'Versions', 'Role', 'Differs in']} />
      <tbody>
        {uses.map((use) => (
          <tr key={`${use.objectId} ${use.versions.join()}`}>
            <td className={tables.id}>{use.objectId}</td>
            <td>
              <Link to={toAddress(use, id)}>{use.name}</Link>
            </td>
            <td data-label="Versions">{use.versions.join(', ')}</td>
            <td data-label="Role">
              {use.instances}, {use.mandatory ? 'mandatory' : 'optional'}
            </td>
            <td data-label="Differs in">
              <Differences {...use} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function toAddress({objectId, versions}: UseRow, id: number): string {
  return `/registry/objects/${objectId}/${versions.at(-1)}/#resource-${id}`;
}

function Differences({differences}: UseRow): ReactNode {
  return (
    <div>
      {differences.length === 0
        ? 'nothing'
        : differences.map(({field, object, reusable}) => (
            <span key={field} className={tables.detail}>
              {field}: {object || 'none'}, registered {reusable || 'none'}
            </span>
          ))}
    </div>
  );
}
