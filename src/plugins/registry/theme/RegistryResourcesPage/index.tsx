import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import HeadRow from '@site/src/components/HeadRow';
import Heading from '@theme/Heading';
import ScrollTable from '@site/src/components/ScrollTable';
import type {ResourcesProps, ReusableRow} from '../../props';
import Definition from '../RegistryParts/Definition';
import Page from '../RegistryParts/Page';
import {countOf, describeOperations} from '../RegistryParts/describe';
import cards from '../RegistryParts/cards.module.css';
import tables from '../RegistryParts/tables.module.css';

/** The resources with one meaning for all objects: those in use, then those that nobody uses. */
export default function RegistryResourcesPage({rows}: ResourcesProps): ReactNode {
  const used = rows.filter(({users}) => users > 0);
  const unused = rows.filter(({users}) => users === 0);
  return (
    <Page
      title="Reusable resources"
      description={`${rows.length} LwM2M resources that have one registered meaning for all objects, and the objects that use them.`}
      here="Reusable resources"
    >
      <p>
        IDs from 2048 to 26240 have one registered meaning for all objects: the same name, operations, data type and
        unit wherever they stand.
      </p>
      <Heading as="h2" id="used">
        {countOf(used.length, 'resource')} in use
      </Heading>
      <ResourceTable rows={used} />
      {unused.length > 0 && (
        <>
          <Heading as="h2" id="unused">
            {countOf(unused.length, 'resource')} that no object uses
          </Heading>
          <ResourceTable rows={unused} />
        </>
      )}
    </Page>
  );
}

function ResourceTable({rows}: {rows: readonly ReusableRow[]}): ReactNode {
  return (
    <ScrollTable className={`${tables.table} ${cards.idAndText}`}>
      <HeadRow columns={['ID', 'Resource', 'Operations', 'Type, range and unit', 'Used by']} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className={tables.id}>{row.id}</td>
            <td className={tables.wide}>
              <Link to={`/registry/resources/${row.id}/`}>{row.name}</Link>
              <span className={tables.detail}>{row.summary}</span>
            </td>
            <td data-label="Operations">{describeOperations(row.operations)}</td>
            <td data-label="Type">
              <div>
                <Definition {...row} />
              </div>
            </td>
            <td data-label="Used by">{countOf(row.users, 'object')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
