import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import DateText from '@site/src/components/DateText';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import type {Tool} from '@site/src/domain/catalogue';

/** Tools with what each is for. */
export default function ToolTable({tools}: {tools: Tool[]}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Tool', 'What it does', 'Source']} />
      <tbody>
        {tools.map(({name, url, text, source, date}) => (
          <tr key={name}>
            <td>
              <Link to={url}>{name}</Link>
            </td>
            <td>{text}</td>
            <td>
              <Link to={source}>read</Link> <DateText iso={date} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
