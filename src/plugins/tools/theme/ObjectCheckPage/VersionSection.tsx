import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {describeAdvice, toChangeLines} from '@site/src/domain/registry/changes';
import type {ObjectDefinition} from '@site/src/domain/registry/model';
import {diffToRegistered} from '@site/src/domain/submission/versions';
import ChangeList from '../../../registry/theme/RegistryParts/ChangeList';

interface Props {
  definition: ObjectDefinition;
  registered: readonly ObjectDefinition[];
}

/** More would only slow the page down. */
const most = 200;

/** What changed since the version before, whether it breaks, and the number it must get. */
export default function VersionSection({definition, registered}: Props): ReactNode {
  const diff = diffToRegistered(definition, registered);
  const lines = diff ? toChangeLines(diff) : [];
  return (
    <section aria-labelledby="version">
      <h2 id="version">Version</h2>
      {diff ? (
        <>
          <p>
            Compared with version {diff.from}:{' '}
            {lines.some((line) => line.class === 'I') ? 'the changes are breaking.' : 'nothing breaks.'}{' '}
            {describeAdvice(diff)}
          </p>
          <ChangeList lines={lines.slice(0, most)} />
          {lines.length > most && (
            <p>
              The first {most} of {lines.length} changes are shown.
            </p>
          )}
        </>
      ) : (
        <p>
          No older version of Object {definition.objectId} is known. A new Object begins with version 1.0, see{' '}
          <Link to="/ipso/versions/#what-the-numbers-promise">what the numbers promise</Link>.
        </p>
      )}
    </section>
  );
}
