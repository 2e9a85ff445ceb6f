import type {ReactNode} from 'react';
import CopyButton from '@site/src/components/CopyButton';
import HeadRow from '@site/src/components/HeadRow';
import {contentFormat, formatPath, type Conversion} from '@site/src/domain/codec';
import {presentBytes} from '@site/src/domain/workbench';
import Problems from '../ToolParts/Problems';
import styles from './conversions.module.css';

/** Longest payload that is shown in full. */
const longest = 4096;

interface Props {
  conversions: readonly Conversion[];
  /** The same values as lines of path = value. */
  lines: string;
}

/** The same values in every format, with the number of bytes each takes. */
export default function Conversions({conversions, lines}: Props): ReactNode {
  return (
    <section aria-labelledby="conversions">
      <h2 id="conversions">In every format</h2>
      <table className={styles.conversions}>
        <HeadRow columns={['Format', 'Bytes', 'Payload']} />
        <tbody>
          {conversions.map((conversion) => (
            <tr key={conversion.format}>
              <th scope="row">
                {contentFormat(conversion.number)?.name} ({conversion.number})
              </th>
              <td>{conversion.bytes?.length ?? '–'}</td>
              <td>
                <Payload {...conversion} />
              </td>
            </tr>
          ))}
          {lines && (
            <tr>
              <th scope="row">Lines, as this page reads them</th>
              <td>–</td>
              <td>
                <Lines text={lines} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Lines({text}: {text: string}): ReactNode {
  return (
    <>
      <code>{text.slice(0, longest)}</code>
      {text.length > longest && ` and ${text.length - longest} characters more`} <CopyButton label="Copy" text={text} />
    </>
  );
}

function Payload({bytes, format, basePath, problems}: Conversion): ReactNode {
  const [first, ...others] = problems;
  if (!bytes) {
    return first ? `Not possible: ${first.message}` : 'Not possible.';
  }
  const text = presentBytes(bytes.subarray(0, longest), format);
  return (
    <>
      <code>{text}</code>
      {bytes.length > longest && ` and ${bytes.length - longest} bytes more`}
      {basePath && ` for a request to ${formatPath(basePath)}`}{' '}
      <CopyButton label="Copy" text={() => presentBytes(bytes, format)} />
      {first && <Problems problems={[first]} />}
      {others.length > 0 && `And ${others.length} more of this kind.`}
    </>
  );
}
