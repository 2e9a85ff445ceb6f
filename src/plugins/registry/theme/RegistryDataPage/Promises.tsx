import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import ApiLink from '../RegistryParts/ApiLink';
import {dataSetPaths} from '@site/src/domain/registry/publish/paths';

/** What a program may rely on, and under which licence. */
export default function Promises(): ReactNode {
  return (
    <>
      <Heading as="h2" id="promises">
        What stays
      </Heading>
      <ul>
        <li>Addresses stay. An object version keeps its files for as long as the registry has it.</li>
        <li>
          Fields stay and keep their meaning. New ones may come, so a reader passes over what it does not know. A change
          that breaks readers gets addresses of its own.
        </li>
        <li>
          All documents of one state belong together; <ApiLink path={dataSetPaths.versions}>versions.json</ApiLink>{' '}
          tells whether it is a new one.
        </li>
        <li>
          Sizes: the index stays below 40 KB and the data set below 400 KB for the registry of May 2023, counted as
          above.
        </li>
      </ul>
      <Heading as="h2" id="licence">
        Licence
      </Heading>
      <p>
        The definitions are under the BSD-3-Clause licence of the registry; the header of each XML file names its owner
        and the terms. What is made of them here, JSON, JSON Schema and SDF, is under the same terms.
      </p>
    </>
  );
}
