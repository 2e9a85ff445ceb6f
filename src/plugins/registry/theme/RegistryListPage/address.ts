import type {ListQuery} from '@site/src/domain/registry/filter';

const classes = ['oma', 'ext', 'x'] as const;

/** The query in the search part of an address: `?q=3303&class=ext`. */
export function readAddress(search: string): ListQuery {
  const parameters = new URLSearchParams(search);
  const kind = classes.find((each) => each === parameters.get('class'));
  return {text: parameters.get('q') ?? '', ...(kind ? {class: kind} : {})};
}

export function toAddress(pathname: string, query: ListQuery): string {
  const parameters = new URLSearchParams();
  if (query.text) {
    parameters.set('q', query.text);
  }
  if (query.class) {
    parameters.set('class', query.class);
  }
  return parameters.size > 0 ? `${pathname}?${parameters}` : pathname;
}
