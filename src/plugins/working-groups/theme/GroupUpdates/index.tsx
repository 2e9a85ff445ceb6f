import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import type {GroupData} from '../../props';

/** The newest updates of a group, and the way to all of them. */
export default function GroupUpdates({updates, tagPage}: GroupData): ReactNode {
  if (updates.length === 0) {
    return (
      <p>
        The group has not published an update here yet.{' '}
        <Link to="/contribute/write-an-update/">Write the first one.</Link>
      </p>
    );
  }
  return (
    <>
      <ul>
        {updates.map(({title, permalink, date}) => (
          <li key={permalink}>
            <Link to={permalink}>{title}</Link>, <DateText iso={date} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={tagPage}>All updates of the group</Link>
      </p>
    </>
  );
}
