import type {ReactNode} from 'react';
import type {JoinedBody} from '@site/src/domain/workbench';
import Problems from '../ToolParts/Problems';
import PayloadLink from './PayloadLink';

interface Props {
  /** Its place among the bodies, which are told apart by it. */
  place: number;
  body: JoinedBody;
  /** Number of each message, as its heading says. */
  numbers: readonly number[];
}

/** What the blocks of a transfer make together. */
export default function BodySection({place, body, numbers}: Props): ReactNode {
  const {option, complete, messages, problems, payload, target} = body;
  const count = `${messages.length} block${messages.length === 1 ? '' : 's'}`;
  return (
    <section aria-labelledby={`body-${place}`}>
      <h2 id={`body-${place}`}>
        {option}
        {target && ` of ${target}`}: {count} put together
      </h2>
      {messages.length > 0 && <p>Messages {messages.map((index) => numbers[index]).join(', ')}.</p>}
      <p>{complete ? 'All blocks are here.' : 'Blocks are missing; this is the part before the first that is.'}</p>
      <Problems
        problems={problems.map((problem) => ({
          ...problem,
          place: problem.messageIndex === undefined ? undefined : `Message ${numbers[problem.messageIndex]}:`,
        }))}
      />
      {payload.bytes.length > 0 && <PayloadLink payload={payload} label="Open the body in the payload tool" />}
    </section>
  );
}
