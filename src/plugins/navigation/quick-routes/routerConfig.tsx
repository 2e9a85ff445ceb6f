import {createElement, useContext, useMemo, type ReactNode} from 'react';
import {__RouterContext as RouterContext, type match as Match, type RouteComponentProps} from 'react-router';
import {findRoute, type FoundRoute, type RouteConfig} from './findRoute';
import {PageLocation} from './router';

const root = (pathname: string): Match => ({path: '/', url: '/', params: {}, isExact: pathname === '/'});

/** The routes that an address leads through, the outermost first, as `react-router-config` gives them. */
export function matchRoutes(routes: readonly RouteConfig[], pathname: string): Omit<FoundRoute, 'index'>[] {
  const branch: FoundRoute[] = [];
  for (let level: readonly RouteConfig[] | undefined = routes; level; level = branch.at(-1)!.route.routes) {
    const found = findRoute(level, pathname, branch.at(-1)?.match ?? root(pathname));
    if (!found) {
      break;
    }
    branch.push(found);
  }
  return branch;
}

/** Draws the route that fits the present address, as `react-router-config` does. */
export function renderRoutes(routes: readonly RouteConfig[] | undefined, extraProps?: object): ReactNode {
  return routes && <PresentRoute routes={routes} extraProps={extraProps} />;
}

interface Props {
  routes: readonly RouteConfig[];
  extraProps: object | undefined;
}

/**
 * Drawn again when the address changes. While the next page is loaded, the router tells everyone of a new context with
 * the old address in it; the page that is to go must not be drawn again for that.
 */
function PresentRoute({routes, extraProps}: Props): ReactNode {
  const context = useContext(RouterContext);
  const {location} = context;
  return useMemo(
    () => drawRoute(routes, context, extraProps),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of the context only the address counts
    [routes, extraProps, location],
  );
}

function drawRoute(routes: readonly RouteConfig[], above: RouteComponentProps, extraProps: object | undefined) {
  const found = findRoute(routes, above.location.pathname, above.match);
  if (!found) {
    return null;
  }
  const {index, route, match} = found;
  const context = {...above, match};
  const props = {...context, ...extraProps, route};
  return (
    <RouterContext.Provider key={route.key ?? index} value={context}>
      <PageLocation value={above.location}>
        {route.render ? route.render(props) : createElement(route.component!, props)}
      </PageLocation>
    </RouterContext.Provider>
  );
}
