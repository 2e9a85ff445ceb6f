import {lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {resolveExamples} from '../../examples/resolve';
import InBrowser from '../ToolParts/InBrowser';
import ToolPage from '../ToolParts/ToolPage';

const Workbench = lazy(() => import('./Workbench'));

/** `/tools/resolve/`: what paths, URNs and Object Links name. */
export default function ResolvePage(): ReactNode {
  return (
    <ToolPage
      id="resolve"
      examples={resolveExamples}
      intro={
        <p>
          A path such as <code>/3/0/9</code> names an Object, an instance of it, a Resource and perhaps a Resource
          Instance, as the <Link to="/lwm2m/1.2/basics/identifiers/">page on identifiers</Link> explains. Write one to a
          line. URNs (<code>urn:oma:lwm2m:oma:3:1.2</code>), links (<code>&lt;/3/0&gt;;ver=1.1</code>) and Object Links
          (<code>66:1</code>) do as well. What no path may be is explained.
        </p>
      }
    >
      <InBrowser>
        <Workbench />
      </InBrowser>
    </ToolPage>
  );
}
