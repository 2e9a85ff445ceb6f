import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import UpdateRows from '@site/src/components/UpdateRows';
import type {GroupData} from '../../props';

/** The newest updates of a group, and the way to all of them. */
export default function GroupUpdates({updates, allUpdates}: GroupData): ReactNode {
  if (updates.length === 0) {
    return (
      <p>
        The group has not published an update here yet.{' '}
        <Link to="/contribute/post-an-update/">Write the first one.</Link>
      </p>
    );
  }
  return (
    <>
      <UpdateRows updates={updates} />
      <p>
        <Link to={allUpdates}>All updates of the group</Link>
      </p>
    </>
  );
}
