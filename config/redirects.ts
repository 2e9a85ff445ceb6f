import {newestRevision} from './revisions';

interface Redirect {
  from: string | string[];
  to: string;
}

/** Addresses of the organisation's former sites, and the page that answers now. */
export const oldAddresses: Redirect[] = [
  {from: '/lwm2m', to: `/lwm2m/${newestRevision.line}/`},
  {from: ['/lwm2m/about', '/omaspecworks/about'], to: '/about/'},
  {from: '/lwm2m/faq', to: '/faq/'},
  {from: ['/omaspecworks/collaborate/working-groups', '/omaspecworks/collaborate'], to: '/working-groups/'},
  {from: ['/OMNA/LwM2M', '/specifications/registries'], to: '/registry/'},
  {from: ['/specifications/lwm2m', '/specifications/documentation'], to: '/resources/specifications/'},
];

/**
 * For a page of the newest revision, the address that always leads to the newest:
 * `/lwm2m/1.2/start/` is also found at `/lwm2m/latest/start/`.
 */
export function buildLatestAliases(route: string): string[] | undefined {
  const newest = `/lwm2m/${newestRevision.line}/`;
  return route.startsWith(newest) ? [route.replace(newest, '/lwm2m/latest/')] : undefined;
}
