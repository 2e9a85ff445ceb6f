import {lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {objectCheckExamples} from '../../examples/objectCheck';
import InBrowser from '../ToolParts/InBrowser';
import ToolPage from '../ToolParts/ToolPage';

const Workbench = lazy(() => import('./Workbench'));

/** `/tools/object-check/`: whether an object definition can be submitted to the registry. */
export default function ObjectCheckPage(): ReactNode {
  return (
    <ToolPage
      id="object-check"
      examples={objectCheckExamples}
      intro={
        <p>
          Paste the XML of an Object, or open its file, before you <Link to="/ipso/register/">submit it</Link>. It is
          checked against the schema, the identifiers, the units, the reusable Resources and the version number, as{' '}
          <Link to="/ipso/write-an-object/">Writing an Object</Link> explains them. What can be corrected without a
          change of meaning is corrected in the text itself; all else stays as it is. The command{' '}
          <code>npm run check:object -- file.xml</code> checks the same.
        </p>
      }
    >
      <InBrowser>
        <Workbench />
      </InBrowser>
    </ToolPage>
  );
}
