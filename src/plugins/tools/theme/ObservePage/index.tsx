import {lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {observeExamples} from '../../examples/observe';
import InBrowser from '../ToolParts/InBrowser';
import ToolPage from '../ToolParts/ToolPage';

const Workbench = lazy(() => import('./Workbench'));

/** `/tools/observe/`: which samples of a value a client notifies. */
export default function ObservePage(): ReactNode {
  return (
    <ToolPage
      id="observe"
      examples={observeExamples}
      intro={
        <>
          <p>
            Set <Link to="/lwm2m/1.2/reporting/attributes/">notification attributes</Link> at each level, choose how the
            value moves, and see which samples are told and why. Which attribute counts where several are set is the
            matter of <Link to="/lwm2m/1.2/reporting/precedence/">precedence</Link>.
          </p>
          <details>
            <summary>What the specification leaves open, and how it is played here</summary>
            <ul>
              <li>
                Where 20 is a threshold and the value goes from 17 to 24, the rule says that it is crossed. An example
                in Transport 1.2.2 §6.4.4 says that no condition is met. Here the rule counts.
              </li>
              <li>A value equal to a threshold has not crossed it. The text does not say so.</li>
              <li>A change that is taken back before pmin ends is told all the same, with the value of that moment.</li>
              <li>Between epmin and epmax a client may evaluate when it likes. Here it does at each sample.</li>
              <li>
                The observation stays online, so hqmax, the values a client keeps while it is offline, has no effect.
              </li>
              <li>Attributes do not change while the observation runs; what that does is up to the client.</li>
              <li>The grammar has no minus sign for gt, lt and st. Here negative numbers are taken.</li>
              <li>In 1.2 pmax had to be greater than pmin; since 1.2.1 it may be equal, as it is here.</li>
            </ul>
          </details>
        </>
      }
    >
      <InBrowser>
        <Workbench />
      </InBrowser>
    </ToolPage>
  );
}
