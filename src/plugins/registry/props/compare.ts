import type {Registry} from '../../../domain/registry';

/** An object with several versions, which can be compared. */
export interface ComparableObject {
  id: number;
  name: string;
  versions: string[];
}

export interface CompareProps {
  objects: ComparableObject[];
}

export function buildCompareProps({objects}: Registry): CompareProps {
  return {
    objects: objects
      .filter(({versions}) => versions.length > 1)
      .map(({objectId, name, versions}) => ({id: objectId, name, versions: versions.map(({version}) => version)})),
  };
}
