import {lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {payloadExamples} from '../../examples/payload';
import InBrowser from '../ToolParts/InBrowser';
import ToolPage from '../ToolParts/ToolPage';

const Workbench = lazy(() => import('./Workbench'));

/** `/tools/payload/`: what the bytes of a payload say, and the same values in every other format. */
export default function PayloadPage(): ReactNode {
  return (
    <ToolPage
      id="payload"
      examples={payloadExamples}
      intro={
        <p>
          Paste a payload as hexadecimal, as a hex dump, as Base64 or as its text, or open a file. The tool tells the
          format, shows every value with its name and the bytes it is made of, says what is wrong and where, and writes
          the same values in every <Link to="/lwm2m/1.2/formats/overview/">format of LwM2M</Link>. Formats such as TLV
          do not carry the path of the request: give it in its own field. To begin with values instead of bytes, write
          lines such as <code>/3/0/9 = 80</code>: the tool shows the bytes of each format.
        </p>
      }
    >
      <InBrowser>
        <Workbench />
      </InBrowser>
    </ToolPage>
  );
}
