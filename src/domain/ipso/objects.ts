import {newestOf, type LwM2MObject, type ObjectVersion, type Registry, type Resource} from '../registry';

const first = 3200;
const last = 3350;

/** The IPSO objects of a registry: those with IDs from 3200 to 3350. */
export function ipsoObjects({objects}: Pick<Registry, 'objects'>): LwM2MObject[] {
  return objects.filter(({objectId}) => objectId >= first && objectId <= last);
}

/** How many of the objects use each Resource. */
export function countUses(objects: readonly LwM2MObject[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const {id} of objects.flatMap((object) => newestOf(object).resources)) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * The Resources that say what an object is for: the mandatory ones that hold a value, the most shared one first; or,
 * where none is mandatory, the first that holds a value.
 */
export function mainResources(object: LwM2MObject, usage: ReadonlyMap<number, number>): Resource[] {
  const values = newestOf(object).resources.filter(({type}) => type !== undefined);
  const mandatory = values
    .filter((resource) => resource.mandatory)
    .sort((a, b) => (usage.get(b.id) ?? 0) - (usage.get(a.id) ?? 0) || a.id - b.id);
  return mandatory.length > 0 ? mandatory : values.slice(0, 1);
}

/** Whether values of this object carry the symbol of their unit (Sensor Units, 5701). */
export function namesUnits({resources}: ObjectVersion): boolean {
  return resources.some(({id}) => id === 5701);
}
