import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import ScrollTable from '@site/src/components/ScrollTable';
import type {ResourceRow} from '../../props';
import Blocks from '../RegistryParts/Blocks';
import styles from './styles.module.css';

const operationNames: Record<string, string> = {R: 'Read', W: 'Write', E: 'Execute'};

/** The Resources of an object, each with an anchor of its own; `object` is the path of its instance: `/3/0`, `/3303/x`. */
export default function ResourceList({object, resources}: {object: string; resources: ResourceRow[]}): ReactNode {
  return (
    <ScrollTable className={styles.resources}>
      <thead>
        <tr>
          <th scope="col">ID</th>
          <th scope="col">Resource</th>
          <th scope="col">Operations</th>
          <th scope="col">Type and range</th>
          <th scope="col">Occurs</th>
        </tr>
      </thead>
      <tbody>
        {resources.map((resource) => (
          <ResourceView key={resource.id} object={object} resource={resource} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function ResourceView({object, resource}: {object: string; resource: ResourceRow}): ReactNode {
  const {id, name, operations, type, range, unit, instances, mandatory, description} = resource;
  const anchor = `resource-${id}`;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <tr id={anchor}>
      <td className={styles.id}>
        <Link to={`#${anchor}`} aria-label={`Link to resource ${id}`}>
          {id}
        </Link>
      </td>
      <td className={styles.meaning}>
        <strong>{name}</strong> <code className={styles.path}>{`${object}/${id}`}</code>
        <Blocks blocks={description} />
      </td>
      <td>{describeOperations(operations)}</td>
      <td>
        {type ?? 'no value'}
        {range && <span className={styles.detail}>{range}</span>}
        {unit && <span className={styles.detail}>unit {unit}</span>}
      </td>
      <td>
        {instances}, {mandatory ? 'mandatory' : 'optional'}
      </td>
    </tr>
  );
}

function describeOperations(operations: string): string {
  return [...operations].map((letter) => operationNames[letter]).join(', ') || 'Bootstrap only';
}
