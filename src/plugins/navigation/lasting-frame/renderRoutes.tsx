import {useContext, type ReactNode} from 'react';
import allRoutes from '@generated/routes';
import {__RouterContext as RouterContext} from 'react-router';
import {renderRoutes as render} from 'react-router-config';
import {PageLocation} from '../quick-routes/router';
import Frame from './Frame';

/** Draws the route that fits, and around the outermost one what all pages share. */
export default function renderRoutes(...args: Parameters<typeof render>): ReactNode {
  const page = render(...args);
  return (args[0] as unknown) === allRoutes ? (
    <AtPage>
      <Frame>{page}</Frame>
    </AtPage>
  ) : (
    page
  );
}

/** Tells the frame, too, of the page that is shown only, so it is drawn again when that changes and not before. */
function AtPage({children}: {children: ReactNode}): ReactNode {
  return <PageLocation value={useContext(RouterContext).location}>{children}</PageLocation>;
}
