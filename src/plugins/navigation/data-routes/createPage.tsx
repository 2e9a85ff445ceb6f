import type {ReactNode} from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

type Page = ReturnType<typeof ComponentCreator>;

/**
 * Docusaurus's `ComponentCreator`, made when the page is wanted: every page has the table of all routes, and making all
 * of them takes longer than anything else that its script does at the start.
 */
export default function createPage(path: string, hash: string): Page {
  let made: Page | undefined;
  const make = (): Page => (made ??= ComponentCreator(path, hash));
  function LazyPage(props: unknown): ReactNode {
    const Made = make();
    return <Made {...(props as object)} />;
  }
  return Object.assign(LazyPage, {preload: () => make().preload()});
}
