import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {UnitRow, UnitsProps} from '../../props';
import Page from '../RegistryParts/Page';
import {countOf} from '../RegistryParts/describe';
import cards from '../RegistryParts/cards.module.css';
import tables from '../RegistryParts/tables.module.css';
import styles from './styles.module.css';

/** Every unit in use, where it is registered, and which resources have it. */
export default function RegistryUnitsPage({rows}: UnitsProps): ReactNode {
  return (
    <Page
      title="Units"
      description={`${rows.length} units of LwM2M resources: symbol, name, where each is registered, and the resources that use it.`}
      here="Units"
    >
      <p>
        Units that resources use, by symbol. LwM2M takes them from SenML (RFC 8428, RFC 8798 and the IANA registry) and
        adds a few of its own.
      </p>
      <ScrollTable className={`${tables.table} ${cards.idAndText}`}>
        <HeadRow columns={['Symbol', 'Name', 'Registered in', 'Reusable resources', 'Objects']} />
        <tbody>
          {rows.map((row) => (
            <UnitView key={row.symbol} {...row} />
          ))}
        </tbody>
      </ScrollTable>
    </Page>
  );
}

function UnitView({symbol, unit, users, reusable}: UnitRow): ReactNode {
  return (
    <tr>
      <td className={tables.id}>{symbol}</td>
      <td>
        {unit?.name ?? 'not registered'}
        {unit && !unit.recommended && <span className={tables.detail}>not recommended for new objects</span>}
      </td>
      <td data-label="Registered in">{unit?.source ?? 'nowhere'}</td>
      <td data-label="Reusable">
        <div className={styles.ids}>
          {reusable.length === 0 && 'none'}
          {reusable.map((id) => (
            <Link key={id} to={`/registry/resources/${id}/`}>
              {id}
            </Link>
          ))}
        </div>
      </td>
      <td data-label="Objects">
        <details>
          <summary>{countOf(users.length, 'object')}</summary>
          <div className={styles.ids}>
            {users.flatMap(({objectId, resources}) =>
              resources.map((id) => (
                <Link key={`${objectId}/${id}`} to={`/registry/objects/${objectId}/`}>
                  /{objectId}/x/{id}
                </Link>
              )),
            )}
          </div>
        </details>
      </td>
    </tr>
  );
}
