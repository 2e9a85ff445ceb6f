import type {ComponentType, ReactNode} from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';
import {matchPath} from '@docusaurus/router';
import type {RouteComponentProps} from 'react-router';
import type {DataRoute} from './foldRoutes';
import {onIntent} from './onIntent';
import {toDataFile} from './toDataFile';

/** A page whose script is loaded when `preload` is called. */
type Preloadable = ComponentType<Record<string, unknown>> & {preload(): Promise<unknown>};

/**
 * One route for all pages of a family. The browser loads the data of the page that the reader goes to, where a route
 * of its own would have named a chunk of script for each page in the table that every page loads.
 */
export default function createDataRoute({pattern, data}: DataRoute, Page: Preloadable) {
  const NotFound = ComponentCreator('*', '') as unknown as Preloadable;
  const loads = new Map<string, Promise<void>>();
  const pages = new Map<string, unknown>();

  function toAddress(pathname: string): string | undefined {
    const match = matchPath(pathname, {path: pattern, exact: true});
    return match ? toDataFile(data, match.params) : undefined;
  }

  async function load(address: string): Promise<void> {
    const response = await fetch(address);
    if (response.ok) {
      pages.set(address, await response.json());
    } else if (response.status === 404) {
      await NotFound.preload();
    } else {
      throw new Error(`${address} answers ${response.status}.`);
    }
  }

  /** Loads the data once; what failed is tried again the next time. */
  function loadOnce(pathname: string): Promise<void> | undefined {
    const address = toAddress(pathname);
    if (!address) {
      return undefined;
    }
    const loading = loads.get(address) ?? load(address);
    loads.set(address, loading);
    loading.catch(() => loads.delete(address));
    return loading;
  }

  function DataPage(props: RouteComponentProps): ReactNode {
    const page = pages.get(toAddress(props.location.pathname) ?? '');
    return page ? <Page {...props} data={page} /> : <NotFound {...props} />;
  }
  // The router shows a page only after this, and by then the address is that of the page.
  DataPage.preload = () => Promise.all([Page.preload(), loadOnce(window.location.pathname)]);
  onIntent((pathname) => void loadOnce(pathname)?.catch(() => undefined));

  return {path: pattern, exact: true, component: DataPage};
}
