import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {GroupData} from '../../props';

/** The Objects a group looks after, as far as the registry of this portal has them. */
export default function GroupObjects({objects}: GroupData): ReactNode {
  if (objects.length === 0) {
    return <p>The registry that this portal was built with has no Object of this group.</p>;
  }
  return (
    <details>
      <summary>
        {objects.length} {objects.length === 1 ? 'Object' : 'Objects'}
      </summary>
      <ul>
        {objects.map(({id, name, version}) => (
          <li key={id}>
            <Link to={`/registry/objects/${id}/`}>
              {id} {name}
            </Link>
            , version {version}
          </li>
        ))}
      </ul>
    </details>
  );
}
