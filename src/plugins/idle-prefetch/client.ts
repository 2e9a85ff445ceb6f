import {createQueue} from './createQueue';

type Docusaurus = Window['docusaurus'];

/** Called before the first page is live: from then on links that come into view only stand in line. */
export function onRouteUpdate(): void {
  const {docusaurus} = window;
  if (docusaurus && !('isQueued' in docusaurus)) {
    const prefetch = createQueue((route) => void docusaurus.prefetch(route));
    window.docusaurus = {...docusaurus, prefetch, isQueued: true} as Docusaurus;
  }
}
