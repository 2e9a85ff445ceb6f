import type {ComponentType, ReactNode} from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';
import {matchPath} from '@docusaurus/router';
import type {RouteComponentProps} from 'react-router';
import type {DataRoute} from './foldRoutes';
import type {CreateSource} from './pageSource';
import {toDataFile} from './toDataFile';

/** A page whose script is loaded when `preload` is called. */
type Preloadable = ComponentType<Record<string, unknown>> & {preload(): Promise<unknown>};

/**
 * One route for all pages of a family. The data of a page come from its address, where a route of its own would have
 * named a chunk of script for each page in the table that every page loads.
 */
export default function createDataRoute({pattern, data}: DataRoute, createSource: CreateSource, Page: Preloadable) {
  const NotFound = ComponentCreator('*', '') as unknown as Preloadable;
  const source = createSource((pathname) => {
    const match = matchPath(pathname, {path: pattern, exact: true});
    return match ? toDataFile(data, match.params) : undefined;
  });

  function DataPage(props: RouteComponentProps): ReactNode {
    const page = source.read(props.location.pathname);
    return page ? <Page {...props} data={page} /> : <NotFound {...props} />;
  }
  DataPage.preload = async () => {
    const [found] = await Promise.all([source.preload(), Page.preload()]);
    return found || NotFound.preload();
  };

  return {path: pattern, exact: true, component: DataPage};
}
