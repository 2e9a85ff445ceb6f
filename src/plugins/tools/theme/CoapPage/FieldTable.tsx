import type {ReactNode} from 'react';
import HeadRow from '@site/src/components/HeadRow';
import ScrollTable from '@site/src/components/ScrollTable';
import {toHex, type CoapMessage, type CoapOption} from '@site/src/domain/codec';
import {describeOption} from '@site/src/domain/workbench';

interface Row {
  start: number;
  end: number;
  field: string;
  meaning: string;
}

/** Most options that are listed; a message of LwM2M has some ten. */
const mostOptions = 100;

/** The fields of a message in the order of the bytes. */
export default function FieldTable({bytes, message}: {bytes: Uint8Array; message: CoapMessage}): ReactNode {
  const more = message.options.length - mostOptions;
  return (
    <>
      <Fields bytes={bytes} message={message} />
      {more > 0 && <p>And {more} more options.</p>}
    </>
  );
}

function Fields({bytes, message}: {bytes: Uint8Array; message: CoapMessage}): ReactNode {
  return (
    <ScrollTable>
      <HeadRow columns={['Field', 'Meaning', 'Bytes']} />
      <tbody>
        {toRows(message).map(({start, end, field, meaning}, index) => (
          <tr key={index}>
            <th scope="row">{field}</th>
            <td>{meaning}</td>
            <td>
              {start}: <code>{shorten(bytes.subarray(start, end))}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function toRows({version, type, token, code, codeText, codeName, messageId, options, payload, ranges}: CoapMessage) {
  const rows: Row[] = [
    {
      start: 0,
      end: 1,
      field: 'Header',
      meaning: `version ${version}, type ${type}, token of ${countBytes(token.length)}`,
    },
    {start: 1, end: 2, field: 'Code', meaning: [codeText, codeName].filter(Boolean).join(' ') || String(code)},
    {start: 2, end: 4, field: 'Message ID', meaning: String(messageId)},
    ...(token.length > 0 ? [{...ranges.token, field: 'Token', meaning: toHex(token)}] : []),
    ...options.slice(0, mostOptions).map(toRow),
    ...(payload && ranges.payload ? [{...ranges.payload, field: 'Payload', meaning: countBytes(payload.length)}] : []),
  ];
  return rows;
}

function toRow(option: CoapOption): Row {
  const {number, name, critical, range} = option;
  const field = name ? `${name} (${number})` : `Option ${number}`;
  return {
    ...range,
    field,
    meaning: `${describeOption(option)}${critical && !name ? '; critical, not known here' : ''}`,
  };
}

function countBytes(count: number): string {
  return `${count} byte${count === 1 ? '' : 's'}`;
}

const most = 64;

function shorten(bytes: Uint8Array): string {
  return bytes.length > most ? `${toHex(bytes.subarray(0, most))} and ${bytes.length - most} more` : toHex(bytes);
}
