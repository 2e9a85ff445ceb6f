import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {UnitRow} from '../../props';

/** From a unit to the Objects whose values have it. */
export default function IpsoUnits({units}: {units: UnitRow[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Symbol', 'Unit', 'Objects']} />
      <tbody>
        {units.map(({symbol, name, objects}) => (
          <tr key={symbol}>
            <td>
              <code>{symbol}</code>
            </td>
            <td>{name}</td>
            <td>
              {objects.map((object, index) => (
                <span key={object.id}>
                  {index > 0 && ', '}
                  <Link to={`/registry/objects/${object.id}/`}>
                    {object.name} ({object.id})
                  </Link>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
