import type {Scope} from '../../../domain/search/Library';

/** What the address of a page of results says. */
export interface AddressState {
  text: string;
  scope?: Scope;
}

/** Browsers and servers take longer addresses for a mistake. */
const longestText = 2000;

/** Reads the search part of an address: `?q=3303&revision=1.1`. */
export function readAddress(search: string): AddressState {
  const parameters = new URLSearchParams(search);
  const scope = parameters.get('revision');
  return {
    text: parameters.get('q') ?? '',
    ...(scope && /^(?:\d{1,2}\.\d{1,2}|all)$/.test(scope) && {scope}),
  };
}

/** The address that asks the same again. */
export function toAddress(pathname: string, {text, scope}: AddressState): string {
  const parameters = new URLSearchParams();
  if (text !== '') {
    parameters.set('q', text.slice(0, longestText));
    parameters.set('revision', scope ?? 'all');
  }
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname;
}
