import {createContext, use, useContext} from 'react';
import type {Location} from 'history';
import {__RouterContext as RouterContext} from 'react-router';

export {Redirect, matchPath, useHistory} from 'react-router-dom';

/** The address of the page that is shown; the router is one page ahead while the next one is loaded. */
export const PageLocation = createContext<Location | undefined>(undefined);

/** The address of the page that the component stands on; outside of pages, that of the router. */
export function useLocation(): Location {
  return useContext(PageLocation) ?? use(RouterContext).location;
}
