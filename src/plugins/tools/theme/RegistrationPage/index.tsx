import {lazy, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {registrationExamples} from '../../examples/registration';
import InBrowser from '../ToolParts/InBrowser';
import ToolPage from '../ToolParts/ToolPage';

const Workbench = lazy(() => import('./Workbench'));

/** `/tools/registration/`: what a Register says and whether it is right. */
export default function RegistrationPage(): ReactNode {
  return (
    <ToolPage
      id="registration"
      examples={registrationExamples}
      intro={
        <p>
          Paste a <Link to="/lwm2m/1.2/registration/register/">Register</Link>: its address with the parameters and
          below it the list of Objects, or the bytes of the CoAP message. It is checked by the rules of the LwM2M
          version it states. Objects without a version of their own are taken as the version that this release implies.
        </p>
      }
    >
      <InBrowser>
        <Workbench />
      </InBrowser>
    </ToolPage>
  );
}
