import type {ComparableObject} from '../props';

/** What is compared with what. */
export interface Comparison {
  object: number;
  from: string;
  to: string;
}

/** Reads `?object=5&from=1.0&to=1.2`; what is missing or unknown becomes the last two versions of the first object. */
export function readComparison(search: string, objects: readonly ComparableObject[]): Comparison | undefined {
  const parameters = new URLSearchParams(search);
  const object = objects.find(({id}) => String(id) === parameters.get('object')) ?? objects[0];
  return object && chooseVersions(object, parameters.get('from'), parameters.get('to'));
}

/** These versions where the object has them, else its last two. */
export function chooseVersions({id, versions}: ComparableObject, from?: string | null, to?: string | null): Comparison {
  const known = (version: string | null | undefined) => versions.find((each) => each === version);
  return {object: id, from: known(from) ?? versions.at(-2)!, to: known(to) ?? versions.at(-1)!};
}

export function toComparisonAddress(pathname: string, {object, from, to}: Comparison): string {
  return `${pathname}?object=${object}&from=${from}&to=${to}`;
}
