import {lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {coapExamples} from '../../examples/coap';
import InBrowser from '../ToolParts/InBrowser';
import ToolPage from '../ToolParts/ToolPage';

const Workbench = lazy(() => import('./Workbench'));

/** `/tools/coap/`: what CoAP messages say. */
export default function CoapPage(): ReactNode {
  return (
    <ToolPage
      id="coap"
      examples={coapExamples}
      intro={
        <p>
          Paste the bytes of a CoAP message as <Link to="/lwm2m/1.2/transports/udp/">UDP</Link> carries it: the payload
          of a UDP datagram, after decryption. Several messages are written one to a line, or with an empty line
          between; pieces of a block-wise transfer are put together. A payload goes on to the{' '}
          <Link to="/tools/payload/">payload tool</Link> with its format and path.
        </p>
      }
    >
      <InBrowser>
        <Workbench />
      </InBrowser>
    </ToolPage>
  );
}
