import {diffHistory, type LwM2MObject, type Registry} from '../registry';
import {toChangeLines, type ChangeLine} from '../registry/changes';
import {ipsoObjects} from './objects';

/** A step from one version to the next that several objects made in the same way. */
export interface VersionStep {
  from: string;
  to: string;
  changes: ChangeLine[];
  objects: {objectId: number; name: string}[];
}

export interface IpsoVersions {
  /** Steps, the most common first. */
  steps: VersionStep[];
  /** Objects that are still in their first version. */
  unchanged: {objectId: number; name: string}[];
}

/** What changed between the registered versions, objects with the same change together. */
export function buildIpsoVersions(registry: Pick<Registry, 'objects'>): IpsoVersions {
  const objects = ipsoObjects(registry);
  const steps = new Map<string, VersionStep>();
  for (const object of objects) {
    for (const step of toSteps(object)) {
      const key = JSON.stringify([step.from, step.to, step.changes]);
      const known = steps.get(key);
      steps.set(key, known ? {...known, objects: [...known.objects, ...step.objects]} : step);
    }
  }
  return {
    steps: [...steps.values()].sort(
      (a, b) => b.objects.length - a.objects.length || a.objects[0]!.objectId - b.objects[0]!.objectId,
    ),
    unchanged: objects.filter(({versions}) => versions.length === 1).map(toName),
  };
}

function toSteps(object: LwM2MObject): VersionStep[] {
  return diffHistory(object.versions).map((diff) => ({
    from: diff.from,
    to: diff.to,
    changes: toChangeLines(diff),
    objects: [toName(object)],
  }));
}

function toName({objectId, name}: LwM2MObject): {objectId: number; name: string} {
  return {objectId, name};
}
