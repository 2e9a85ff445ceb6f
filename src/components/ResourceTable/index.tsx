import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '../HeadRow';
import type {ResourceTableData} from '../../domain/guide/resourceTable';
import {resolved} from '../guard';
import ScrollTable from '../ScrollTable';

export interface Props {
  /** Object ID, for example `5`. */
  object: ResourceTableData;
}

const columns = ['ID', 'Name', 'Operations', 'Instances', 'Mandatory', 'Type', 'Range', 'Unit'];

/** The Resources of an Object, in the version that the revision of the page means, from the registry. */
export default function ResourceTable({object}: Props): ReactNode {
  const {objectId, name, version, release, href, rows} = resolved('ResourceTable', 'object', object);
  return (
    <>
      <p>
        Resources of <Link to={href}>{`Object ${objectId} (${name}), version ${version}`}</Link>, the version that LwM2M{' '}
        {release} means:
      </p>
      <ScrollTable>
        <HeadRow columns={columns} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={row.href}>{row.id}</Link>
              </td>
              <td>{row.name}</td>
              <td>{row.operations}</td>
              <td>{row.instances}</td>
              <td>{row.mandatory ? 'yes' : 'no'}</td>
              <td>{row.type}</td>
              <td>{row.range}</td>
              <td>{row.unit}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}
