import {onIntent} from '../data-routes/onIntent';
import {createQueue, idle} from './createQueue';
import {createWatch} from './createWatch';

const prefetch = createQueue((pathname) => void window.docusaurus.prefetch(pathname));
const watch = typeof IntersectionObserver === 'function' ? createWatch(prefetch) : undefined;

if (typeof document === 'object') {
  onIntent((pathname) => void window.docusaurus.preload(pathname));
}

/** Called when a page is drawn: its links are looked for when nothing else is to be done. */
export function onRouteDidUpdate(): void {
  idle(() => watch?.());
}
