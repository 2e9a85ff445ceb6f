import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ResourceProps} from '../../props';
import Blocks from '../RegistryParts/Blocks';
import Definition from '../RegistryParts/Definition';
import Page from '../RegistryParts/Page';
import {describeOperations} from '../RegistryParts/describe';
import UseTable from './UseTable';
import styles from './styles.module.css';

/** A reusable resource and who uses it. */
export default function RegistryResourcePage({data: resource}: {data: ResourceProps}): ReactNode {
  const {id, name, summary, uses} = resource;
  return (
    <Page
      title={`${name} (resource ${id})`}
      description={`Reusable LwM2M resource ${id} ${name}: ${summary}`}
      heading={
        <>
          <span className={styles.id}>{id}</span> {name}
        </>
      }
      above={[{label: 'Reusable resources', to: '/registry/resources/'}]}
      here={String(id)}
    >
      <Blocks blocks={resource.description} />
      <dl className={styles.facts}>
        <dt>Operations</dt>
        <dd>{describeOperations(resource.operations)}</dd>
        <dt>Data type</dt>
        <dd>
          <Definition {...resource} />
        </dd>
        {resource.submitter && (
          <>
            <dt>Submitted by</dt>
            <dd>{resource.submitter}</dd>
          </>
        )}
        {resource.specification && <Specification address={resource.specification} />}
      </dl>
      <Heading as="h2" id="users">
        Who uses it
      </Heading>
      {uses.length > 0 ? <UseTable id={id} uses={uses} /> : <p>No registered object uses this resource.</p>}
    </Page>
  );
}

function Specification({address}: {address: string}): ReactNode {
  return (
    <>
      <dt>Specification</dt>
      <dd>{/^https?:\/\//.test(address) ? <Link to={address}>{address}</Link> : address}</dd>
    </>
  );
}
