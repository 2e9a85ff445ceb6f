import type {ReactNode} from 'react';
import type {BlockBody} from '@site/src/domain/codec';
import type {HandedPayload} from '@site/src/domain/workbench';
import Problems from '../ToolParts/Problems';
import PayloadLink from './PayloadLink';

/** What the blocks of a transfer make together. */
export default function BodySection({
  option,
  complete,
  messages,
  problems,
  payload,
}: BlockBody & {payload: HandedPayload}): ReactNode {
  const count = `${messages.length} block${messages.length === 1 ? '' : 's'}`;
  return (
    <section aria-labelledby={option}>
      <h2 id={option}>
        {option}: {count} put together
      </h2>
      <p>{complete ? 'All blocks are here.' : 'Blocks are missing; this is the part before the first that is.'}</p>
      <Problems
        problems={problems.map((problem) => ({
          ...problem,
          place: problem.messageIndex === undefined ? undefined : `Message ${problem.messageIndex + 1}:`,
        }))}
      />
      <PayloadLink payload={payload} label="Open the body in the payload tool" />
    </section>
  );
}
