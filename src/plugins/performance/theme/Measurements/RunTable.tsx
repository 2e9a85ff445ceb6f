import type {ReactNode} from 'react';
import DateText from '@site/src/components/DateText';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {Run} from '@site/src/domain/performance';

const names = {build: 'builds', pages: 'pages', search: 'search'} as const;

/** Every measurement, the newest first, with all that its numbers depend on. */
export default function RunTable({runs}: {runs: readonly Run[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Day', 'Of', 'Commit', 'Machine', 'Versions', 'Not measured']} />
      <tbody>
        {runs.toReversed().map(({kind, day, commit, machine, versions, failures}, index) => (
          <tr key={index}>
            <td>
              <DateText iso={day} />
            </td>
            <td>{names[kind]}</td>
            <td>
              <code>{commit}</code>
            </td>
            <td>{machine}</td>
            <td>{versions.join('; ')}</td>
            <td>{failures.join('; ') || '–'}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
