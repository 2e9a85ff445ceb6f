import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import CopyButton from '@site/src/components/CopyButton';
import type {ObjectProps} from '../../props';
import {classNames} from '../RegistryParts/describe';
import styles from './styles.module.css';

/** What is registered of the object itself. */
export default function Facts(object: ObjectProps): ReactNode {
  return (
    <dl className={styles.facts}>
      <Fact name="URN">
        <code>{object.urn}</code> <CopyButton label="Copy URN" text={object.urn} />
      </Fact>
      <Fact name="Object ID">{object.id}</Fact>
      <Fact name="Object Instances">{object.instances}</Fact>
      <Fact name="Mandatory">{object.mandatory ? 'Mandatory' : 'Optional'}</Fact>
      <Fact name="Needs LwM2M">{object.lwm2mVersion} or later</Fact>
      {object.class && (
        <Fact name="Class">
          <code>{object.class}</code> ({classNames[object.class]})
        </Fact>
      )}
      {object.owner && <Fact name="Owner">{object.owner}</Fact>}
      {object.releases.length > 0 && <Releases {...object} />}
      {object.specification && (
        <Fact name="Specification">
          <Link to={object.specification}>{object.specification.split('/').at(-1) || object.specification}</Link>
        </Fact>
      )}
    </dl>
  );
}

function Releases({releases}: ObjectProps): ReactNode {
  const names = releases.map(({release, verified}) => (verified ? release : `${release} (not verified)`));
  return (
    <Fact name="Version used by">
      <Link to="/registry/revisions/">LwM2M {names.join(', ')}</Link>
    </Fact>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
