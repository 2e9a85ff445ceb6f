import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {TestEvents} from '@site/src/domain/catalogue';

/** Test events, the newest first. */
export default function TestEventTable({events, source, date}: TestEvents): ReactNode {
  return (
    <>
      <ScrollTable>
        <HeadRow columns={['Event', 'When', 'Where, host', 'LwM2M']} />
        <tbody>
          {[...events].reverse().map(({name, when, where, versions, note}) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{when}</td>
              <td>{where}</td>
              <td>{[versions, note].filter(Boolean).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        Source: <Link to={source}>OMA, product listing</Link> and event pages, read <DateText iso={date} />.
      </p>
    </>
  );
}
