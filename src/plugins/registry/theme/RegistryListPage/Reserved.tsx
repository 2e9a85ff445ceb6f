import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import type {ReservedRow} from '../../props';

/** IDs that are taken, though nobody has registered a definition yet. */
export default function Reserved({items}: {items: readonly ReservedRow[]}): ReactNode {
  return (
    <section aria-labelledby="reserved">
      <Heading as="h2" id="reserved">
        Reserved without a definition
      </Heading>
      <ul>
        {items.map(({id, version, name, owner}) => (
          <li key={`${id} ${version}`}>
            {id} {name} {version}
            {owner && `, ${owner}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
