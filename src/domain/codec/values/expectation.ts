import type {CodecContext, ResourceShape} from '../model';
import {pathDepth, type Path} from '../paths';

/** What the definition of the Resource at a path says; undefined without a definition at hand. */
export function shapeAt({objectId, resourceId}: Path, context: CodecContext): ResourceShape | undefined {
  return objectId === undefined || resourceId === undefined ? undefined : context.resourceOf?.(objectId, resourceId);
}

/** Says when a value stands at the wrong level: at a multiple Resource itself, or below a single one. */
export function multiplicityMessage(path: Path, shape: ResourceShape | undefined): string | undefined {
  const single = pathDepth(path) === 3;
  if (!shape || single === (shape.instances === 'Single')) {
    return undefined;
  }
  return single
    ? 'This Resource has multiple instances, so the value must be at a Resource Instance below it.'
    : 'This Resource has a single value, so it has no Resource Instances below it.';
}
