import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import TextFilter from '@site/src/components/TextFilter';
import type {SharedResource} from '@site/src/domain/ipso';

/** The reusable Resources of the IPSO objects, the most used first. */
export default function IpsoResources({resources}: {resources: SharedResource[]}): ReactNode {
  return (
    <TextFilter label="Find a Resource" noun="Resources" of="tbody tr">
      <ScrollTable>
        <HeadRow columns={['Resource', 'Operations', 'Type', 'Unit', 'Objects', 'Mandatory in']} />
        <tbody>
          {resources.map(({id, name, operations, type, unit, objects, mandatoryIn}) => (
            <tr key={id}>
              <td>
                <Link to={`/registry/resources/${id}/`}>
                  {id} {name}
                </Link>
              </td>
              <td>{operations}</td>
              <td>{type}</td>
              <td>{unit ?? 'none'}</td>
              <td>{objects}</td>
              <td>{mandatoryIn}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </TextFilter>
  );
}
