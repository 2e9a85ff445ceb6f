import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import {feedPath, objectPath, versionPaths} from '@site/src/domain/registry/publish/paths';
import type {ObjectProps} from '../../props';
import ApiLink from '../RegistryParts/ApiLink';
import FeedLink from '../RegistryParts/FeedLink';

/** The definition in other forms, and where changes of the object are told. */
export default function Downloads({id, name, version}: ObjectProps): ReactNode {
  const {xml, json, schema, sdf} = versionPaths(id, version);
  return (
    <section aria-labelledby="downloads">
      <FeedLink objectId={id} title={`Versions of object ${id} ${name}`} />
      <Heading as="h2" id="downloads">
        Downloads
      </Heading>
      <p>Version {version}:</p>
      <ul>
        <li>
          <ApiLink path={xml}>XML</ApiLink>, the file this page is made from, byte for byte
        </li>
        <li>
          <ApiLink path={json}>JSON</ApiLink>, the same definition
        </li>
        <li>
          <ApiLink path={schema}>JSON Schema</ApiLink> of the data of an Object Instance
        </li>
        <li>
          <ApiLink path={sdf}>SDF</ApiLink>, the Semantic Definition Format (RFC 9880)
        </li>
      </ul>
      <p>
        All versions, with what each changed: <ApiLink path={objectPath(id)}>JSON of object {id}</ApiLink>. New
        versions: <ApiLink path={feedPath(id)}>Atom feed of object {id}</ApiLink>.{' '}
        <Link to="/registry/data/">All data</Link> tells what else there is.
      </p>
    </section>
  );
}
