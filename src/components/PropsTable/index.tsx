import type {ReactNode} from 'react';
import HeadRow from '../HeadRow';
import type {PropDoc} from '../../domain/authoring/propDocs';
import ScrollTable from '../ScrollTable';

export interface Props {
  /** Name of the component. */
  of: string;
  /** Its props; read from its TypeScript types while building. */
  rows?: readonly PropDoc[];
}

/** The props of a component, as its types declare them. */
export default function PropsTable({of, rows = []}: Props): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={[`Prop of ${of}`, 'Takes', 'Default', 'What it does']} />
      <tbody>
        {rows.map(({name, type, required, fallback, text}) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{type}</td>
            <td>{required ? 'required' : fallback ? <code>{fallback}</code> : '–'}</td>
            <td>{withCode(text)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A comment, with what stands between backquotes as code. */
function withCode(text: string): ReactNode[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
