import {facetNames, type Selection} from './facets';
import {formatSort, parseSort, type Sort} from './sort';

/** All that the address says of the list. */
export interface ListState extends Selection {
  sort?: Sort;
}

/** Reads the search part of an address: `?q=3303&class=ext&sort=-name`. */
export function readAddress(search: string): ListState {
  const parameters = new URLSearchParams(search);
  const state: ListState = {text: parameters.get('q') ?? ''};
  for (const name of [...facetNames, 'resource'] as const) {
    const value = parameters.get(name);
    if (value) {
      state[name] = value;
    }
  }
  const sort = parseSort(parameters.get('sort'));
  return {...state, ...(sort && {sort})};
}

/** The address that shows the same list again; what is not asked for is left out. */
export function toAddress(pathname: string, state: ListState): string {
  const parameters = new URLSearchParams();
  const values = {q: state.text, ...pick(state), sort: state.sort && formatSort(state.sort)};
  for (const [name, value] of Object.entries(values)) {
    if (value) {
      parameters.set(name, value);
    }
  }
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname;
}

function pick(state: ListState): Record<string, string | undefined> {
  return Object.fromEntries([...facetNames, 'resource' as const].map((name) => [name, state[name]]));
}
