import {useDeferredValue, useMemo, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {joinBlocks, looksLikePayload, mostMessages, readMessages} from '@site/src/domain/workbench';
import {withinLimit} from '../../client/inputLimits';
import useFields from '../../client/useFields';
import {coapExamples} from '../../examples/coap';
import {toolPath} from '../../tools';
import Examples from '../ToolParts/Examples';
import InputText from '../ToolParts/InputText';
import ShareLink from '../ToolParts/ShareLink';
import BodySection from './BodySection';
import MessageSection from './MessageSection';

const empty = {in: ''};

/** The input of the CoAP tool, and below it each message. */
export default function CoapWorkbench(): ReactNode {
  const [fields, change] = useFields(empty);
  const text = withinLimit(useDeferredValue(fields.in));
  const readings = useMemo(() => readMessages(text), [text]);
  const messages = useMemo(() => readings.flatMap(({message}) => message ?? []), [readings]);
  const numbers = useMemo(() => readings.flatMap(({message}, index) => (message ? index + 1 : [])), [readings]);
  const bodies = useMemo(() => joinBlocks(messages), [messages]);
  return (
    <>
      <InputText
        label="Messages"
        hint="Hexadecimal, hex dump or Base64; one message to a line, or an empty line between"
        value={fields.in}
        onChange={(value) => change({in: value})}
      />
      <Examples examples={coapExamples} onChoose={(example) => change({in: example.text})} />
      <ShareLink fields={fields} empty={empty} />
      <p role="status">{describe(readings.length)}</p>
      {readings.length === 1 && looksLikePayload(readings[0]!.bytes) && (
        <p>
          These bytes look like a payload alone.{' '}
          <Link to={`${toolPath('payload')}#${new URLSearchParams({in: text})}`}>Open them in the payload tool</Link>.
        </p>
      )}
      {bodies.map((body, place) => (
        <BodySection key={place} place={place} body={body} numbers={numbers} />
      ))}
      {readings.map((reading, index) => (
        <MessageSection key={index} number={index + 1} reading={reading} messages={messages} />
      ))}
    </>
  );
}

function describe(count: number): string {
  const limit = count === mostMessages ? ' More are not read.' : '';
  return count === 0 ? '' : `${count} message${count === 1 ? '' : 's'}.${limit}`;
}
