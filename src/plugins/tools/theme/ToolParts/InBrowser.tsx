import {Suspense, type ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Button from '@site/src/components/Button';

/** Shows a tool that is loaded only when its page is open, and says so while it is loading or when it cannot be. */
export default function InBrowser({children}: {children: ReactNode}): ReactNode {
  if (!useIsBrowser()) {
    return null;
  }
  return (
    <ErrorBoundary fallback={Broken}>
      <Suspense fallback={<p role="status">The tool is loading.</p>}>{children}</Suspense>
    </ErrorBoundary>
  );
}

function Broken({error, tryAgain}: {error: Error; tryAgain: () => void}): ReactNode {
  return (
    <div role="alert">
      <p>The tool has stopped: {error.message}</p>
      <Button onClick={tryAgain}>Try again</Button>
    </div>
  );
}
