import type {Registry} from '../registry';
import {ipsoObjects} from './objects';

/** A reusable Resource and how many IPSO objects have it. */
export interface SharedResource {
  id: number;
  name: string;
  operations: string;
  type: string;
  unit?: string;
  /** Number of IPSO objects that use it in one of their versions. */
  objects: number;
  /** How many of these demand it. */
  mandatoryIn: number;
}

/** The reusable Resources of the IPSO objects, the most used first. */
export function buildSharedResources(registry: Pick<Registry, 'objects' | 'reusable'>): SharedResource[] {
  const ipso = new Set(ipsoObjects(registry).map(({objectId}) => objectId));
  return registry.reusable
    .map(({id, name, operations, type, unit, users}) => {
      const own = users.filter(({objectId}) => ipso.has(objectId));
      const count = (uses: typeof own) => new Set(uses.map(({objectId}) => objectId)).size;
      return {
        id,
        name,
        operations: operations || 'none',
        type: type ?? 'none',
        ...(unit && {unit}),
        objects: count(own),
        mandatoryIn: count(own.filter(({mandatory}) => mandatory)),
      };
    })
    .filter(({objects}) => objects > 0)
    .sort((a, b) => b.objects - a.objects || a.id - b.id);
}
