import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatPath, type Path} from '@site/src/domain/codec/paths';
import type {Resolution} from '@site/src/domain/resolve';
import {describeOperations} from '../../../registry/theme/RegistryParts/describe';
import {Fact, FactList} from '../ToolParts/Facts';
import Problems from '../ToolParts/Problems';
import styles from './styles.module.css';

/** What one reference names. */
export default function ResolutionCard({reference, object, resource, problems}: Resolution): ReactNode {
  const {path, text} = reference;
  return (
    <section className={styles.card} aria-label={text}>
      <h2>
        <code>{path ? formatPath(path) : text}</code> {[object?.name, resource?.name].filter(Boolean).join(': ')}
      </h2>
      <Problems problems={problems} />
      <FactList>
        {object && <ObjectFacts object={object} />}
        {path && <InstanceFacts path={path} />}
        {resource && <ResourceFacts resource={resource} />}
      </FactList>
      {object && (
        <p className={styles.links}>
          <Link to={object.page}>{resource ? 'Resource in the registry' : 'Object in the registry'}</Link>
          {object.guidePage && <Link to={object.guidePage}>Object {object.objectId} in the guide</Link>}
          {resource && resource.id >= 2048 && resource.id <= 26240 && (
            <Link to={`/registry/resources/${resource.id}/`}>Reusable Resource {resource.id}</Link>
          )}
        </p>
      )}
    </section>
  );
}

function ObjectFacts({object}: {object: NonNullable<Resolution['object']>}): ReactNode {
  const {objectId, name, version, urn, instances, mandatory} = object;
  return (
    <>
      <Fact name="Object">
        {objectId} {name}, version {version} (<code>{urn}</code>)
      </Fact>
      <Fact name="Object has">
        {instances === 'Single' ? 'a single instance' : 'any number of instances'}; {needed(mandatory)}
      </Fact>
    </>
  );
}

function InstanceFacts({path}: {path: Path}): ReactNode {
  return (
    <>
      {path.prefix !== undefined && path.objectId !== undefined && (
        <Fact name="Prefix">{path.prefix}: an alternate path, or a device of a gateway</Fact>
      )}
      {path.instanceId !== undefined && <Fact name="Object Instance">{path.instanceId}</Fact>}
      {path.resourceInstanceId !== undefined && <Fact name="Resource Instance">{path.resourceInstanceId}</Fact>}
    </>
  );
}

function ResourceFacts({resource}: {resource: NonNullable<Resolution['resource']>}): ReactNode {
  const {id, name, type, operations, instances, mandatory, range, unit, since} = resource;
  return (
    <>
      <Fact name="Resource">
        {id} {name}, since version {since} of the Object
      </Fact>
      <Fact name="Resource has">
        {instances === 'Single' ? 'a single value' : 'any number of instances'}; {needed(mandatory)}
      </Fact>
      <Fact name="Type">{type ?? 'no value'}</Fact>
      <Fact name="Operations">{describeOperations(operations)}</Fact>
      {range && <Fact name="Range">{range.text}</Fact>}
      {unit && <Fact name="Unit">{unit}</Fact>}
    </>
  );
}

function needed(mandatory: boolean): string {
  return mandatory ? 'mandatory' : 'optional';
}
