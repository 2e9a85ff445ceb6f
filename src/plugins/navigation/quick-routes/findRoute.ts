import type {ComponentType, ReactNode} from 'react';
import {matchPath, type match as Match} from 'react-router';

/** A route as `react-router-config` takes it. */
export interface RouteConfig {
  key?: string | number;
  path?: string;
  exact?: boolean;
  strict?: boolean;
  routes?: RouteConfig[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a page may ask for any props
  component?: ComponentType<any>;
  render?: (props: object) => ReactNode;
}

export interface FoundRoute {
  index: number;
  route: RouteConfig;
  match: Match;
}

/** Places of routes: those that stand for one address by it, and all others. */
interface Index {
  named: ReadonlyMap<string, number>;
  others: readonly number[];
}

const indexes = new WeakMap<readonly RouteConfig[], Index>();

/** The first route that fits an address; one without a path fits what the route above it does. */
export function findRoute(routes: readonly RouteConfig[], pathname: string, above: Match): FoundRoute | undefined {
  const {named, others} = readIndex(routes);
  const place = named.get(toName(pathname)) ?? routes.length;
  for (const index of [...others.filter((other) => other < place), place]) {
    const route = routes[index];
    const match = route?.path ? matchPath(pathname, route) : route && above;
    if (route && match) {
      return {index, route, match};
    }
  }
  return undefined;
}

function readIndex(routes: readonly RouteConfig[]): Index {
  const index = indexes.get(routes) ?? buildIndex(routes);
  indexes.set(routes, index);
  return index;
}

function buildIndex(routes: readonly RouteConfig[]): Index {
  const named = new Map<string, number>();
  const others: number[] = [];
  routes.forEach(({path, exact, strict}, index) => {
    if (!path || !exact || strict || /[:*()\\?+]/.test(path)) {
      others.push(index);
    } else if (!named.has(toName(path))) {
      named.set(toName(path), index);
    }
  });
  return {named, others};
}

/** Addresses that differ in case or in a slash at their end lead to the same page. */
function toName(pathname: string): string {
  return pathname.toLowerCase().replace(/\/$/, '');
}
