import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {versionPaths} from '@site/src/domain/registry/publish/paths';
import ApiLink from '../RegistryParts/ApiLink';

const {xml, json, schema, sdf} = versionPaths(3303, '1.1');

/** The files of one version, in four forms. */
export default function VersionFiles({versions}: {versions: number}): ReactNode {
  return (
    <>
      <Heading as="h2" id="versions">
        One version in one file
      </Heading>
      <p>
        Each of the {versions} object versions is also there by itself, in four forms. They say again what{' '}
        <code>objects/N.json</code> says, so they do not count as part of the data set.
      </p>
      <ul>
        <li>
          XML, the file that all of this is made from, byte for byte: <ApiLink path={xml}>{xml}</ApiLink>
        </li>
        <li>
          JSON, the definition: <ApiLink path={json}>{json}</ApiLink>
        </li>
        <li>
          JSON Schema of the data of one Object Instance, values by Resource ID:{' '}
          <ApiLink path={schema}>{schema}</ApiLink>. A Resource with several instances is an object of values by
          instance ID; Opaque is Base64, Time is seconds since 1970, Objlnk is <code>3:0</code>. A Resource is required
          when it is mandatory and can be read.
        </li>
        <li>
          SDF, the Semantic Definition Format (RFC 9880): <ApiLink path={sdf}>{sdf}</ApiLink>. Resources with a value
          are properties, those that can be executed are actions, <code>oma:id</code> holds the ID. A unit that SenML
          does not know, and a range that SDF cannot say, is a comment.
        </li>
      </ul>
    </>
  );
}
