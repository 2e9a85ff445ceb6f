import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ObjectProps, VersionChanges} from '../../props';
import ChangeList from '../RegistryParts/ChangeList';

/** What each version changed, newest first. */
export default function History({id, versions, changes = []}: ObjectProps): ReactNode {
  return (
    <section aria-labelledby="history">
      <Heading as="h2" id="history">
        History
      </Heading>
      {changes.map((each) => (
        <Changes key={each.version} id={id} {...each} />
      ))}
      <p>Version {versions[0]} is the first one registered.</p>
    </section>
  );
}

function Changes({id, version, from, lines, advice}: VersionChanges & {id: number}): ReactNode {
  return (
    <>
      <Heading as="h3" id={`changes-${version}`}>
        {version} after {from}
      </Heading>
      <ChangeList lines={lines} />
      <p>
        {advice}{' '}
        <Link to={`/registry/compare/?object=${id}&from=${from}&to=${version}`}>
          Compare {from} with {version}
        </Link>
      </p>
    </>
  );
}
