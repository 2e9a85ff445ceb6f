import type {FacetName} from '../../list/facets';
import {classNames} from '../RegistryParts/describe';

interface FacetText {
  label: string;
  /** Choice that leaves all. */
  any: string;
  toText?: (value: string) => string;
}

const operations: Record<string, string> = {R: 'Read', W: 'Write', E: 'Execute'};

/** Facets with a choice of values, in the order of the form. */
export const choices: Partial<Record<FacetName, FacetText>> = {
  class: {label: 'Defined by', any: 'everybody', toText: (value) => classNames[value] ?? value},
  owner: {label: 'Owner', any: 'every owner'},
  lwm2m: {label: 'Needs LwM2M', any: 'any version', toText: (value) => `${value} or later`},
  type: {label: 'Has data type', any: 'any type'},
  unit: {label: 'Has unit', any: 'any unit'},
  operation: {label: 'Has operation', any: 'any operation', toText: (value) => operations[value] ?? value},
};

/** Facets that are chosen or not. */
export const switches: Partial<Record<FacetName, string>> = {
  several: 'with several versions',
  core: 'of the LwM2M core',
};
