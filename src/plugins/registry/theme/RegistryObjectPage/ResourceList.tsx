import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {ObjectProps, ResourceRow} from '../../props';
import Blocks from '../RegistryParts/Blocks';
import Definition from '../RegistryParts/Definition';
import {countOf, describeOperations} from '../RegistryParts/describe';
import tables from '../RegistryParts/tables.module.css';
import CopyChoices from './CopyChoices';
import styles from './styles.module.css';

/** The Resources of an object, each with an anchor of its own. */
export default function ResourceList(object: ObjectProps): ReactNode {
  return (
    <ScrollTable className={`${tables.table} ${styles.resources}`}>
      <HeadRow columns={['ID', 'Resource', 'Operations', 'Instances', 'Mandatory', 'Type, range and unit']} />
      <tbody>
        {object.resources.map((resource) => (
          <ResourceView key={resource.id} object={object} resource={resource} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function ResourceView({object, resource}: {object: ObjectProps; resource: ResourceRow}): ReactNode {
  const {id, name, operations, instances, mandatory, description} = resource;
  const anchor = `resource-${id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr id={anchor}>
      <td className={tables.id}>
        <Link to={`#${anchor}`} aria-label={`Link to resource ${id}`}>
          {id}
        </Link>
      </td>
      <td className={tables.wide}>
        <div className={styles.name}>
          <strong>{name}</strong> <code>{toPath(object, id)}</code>
          <CopyChoices object={object} resource={resource} path={toPath(object, id)} />
        </div>
        <div className={tables.text}>
          <Blocks blocks={description} />
          <AlsoIn {...resource} />
        </div>
      </td>
      <td data-label="Operations">{describeOperations(operations)}</td>
      <td data-label="Instances">{instances}</td>
      <td data-label="Mandatory">{mandatory ? 'Mandatory' : 'Optional'}</td>
      <td data-label="Type">
        <div>
          <Definition {...resource} />
        </div>
      </td>
    </tr>
  );
}

function AlsoIn({id, alsoIn}: ResourceRow): ReactNode {
  return (
    alsoIn !== undefined && (
      <p>
        <Link to={`/registry/resources/${id}/`}>Reusable resource</Link>
        {alsoIn > 0 && `, also in ${countOf(alsoIn, 'other object')}`}
      </p>
    )
  );
}

/** The path in a device: instance 0 of a single object, any instance `x` of others. */
function toPath({id, instances}: ObjectProps, resource: number): string {
  return `/${id}/${instances === 'Single' ? 0 : 'x'}/${resource}`;
}
