import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatCode, toHex, type CoapMessage} from '@site/src/domain/codec';
import {isRegister, toHandedPayload, uriPath, type MessageReading} from '@site/src/domain/workbench';
import {toolPath} from '../../tools';
import Problems from '../ToolParts/Problems';
import FieldTable from './FieldTable';
import PayloadLink from './PayloadLink';

interface Props {
  number: number;
  reading: MessageReading;
  /** All messages that were pasted: the request of an answer is among them. */
  messages: readonly CoapMessage[];
}

/** One message: what it is, what is wrong with it, its fields with their bytes, and where its payload can be read. */
export default function MessageSection({number, reading, messages}: Props): ReactNode {
  const {bytes, message, problems} = reading;
  const payload = message && toHandedPayload(message, messages);
  return (
    <section aria-labelledby={`message-${number}`}>
      <h2 id={`message-${number}`}>
        Message {number}
        {message && `: ${describe(message)}`}
      </h2>
      <Problems problems={problems.map((problem) => ({...problem, place: `Byte ${problem.offset}:`}))} />
      {message && <FieldTable bytes={bytes} message={message} />}
      {payload && <PayloadLink payload={payload} label="Open the payload in the payload tool" />}
      {message && isRegister(message) && (
        <p>
          <Link to={`${toolPath('registration')}#${new URLSearchParams({in: toHex(bytes)})}`}>
            Check this registration
          </Link>
        </p>
      )}
    </section>
  );
}

/** `CON POST /rd`, `ACK 2.05 Content`. */
function describe(message: CoapMessage): string {
  const {type, code, codeName} = message;
  if (code > 0 && code < 32) {
    return `${type} ${codeName ?? formatCode(code)} ${uriPath(message)}`;
  }
  return [type, formatCode(code), codeName].filter(Boolean).join(' ');
}
