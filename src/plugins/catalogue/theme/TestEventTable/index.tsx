import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import ScrollTable from '@site/src/components/ScrollTable';
import type {TestEvents} from '@site/src/domain/catalogue';

/** Test events, the newest first. */
export default function TestEventTable({events, source, date}: TestEvents): ReactNode {
  return (
    <>
      <ScrollTable>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">When</th>
            <th scope="col">Where, host</th>
            <th scope="col">LwM2M</th>
          </tr>
        </thead>
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
