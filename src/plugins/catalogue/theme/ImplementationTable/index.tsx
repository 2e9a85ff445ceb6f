import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {Implementation} from '@site/src/domain/catalogue';

const unknown = 'not checked';

/** Implementations of LwM2M with what is known of each. */
export default function ImplementationTable({implementations}: {implementations: Implementation[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Name', 'Role', 'LwM2M', 'Language, licence', 'Notes, source']} />
      <tbody>
        {implementations.map((each) => (
          <tr key={each.name}>
            <td>
              <Link to={each.url}>{each.name}</Link>
            </td>
            <td>{each.roles.join(', ')}</td>
            <td>{each.versions?.join(', ') ?? unknown}</td>
            <td>
              {each.language}; licence: {each.licence ?? unknown}
            </td>
            <td>
              {each.note} <Link to={each.source}>Read</Link> <DateText iso={each.date} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
