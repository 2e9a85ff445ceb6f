import {parseValue, toPath} from '../../../src/domain/codec';
import {findResource} from '../../shared/definitions';
import type {ObjectStore} from '../ObjectStore';

/**
 * Puts values into an Object Instance, written as plain text writes them. The registry knows their data types; a
 * list goes to the instances 0, 1, … of a Resource.
 *
 * @throws Error when the registry has no such Resource, or the text is no value of its type.
 */
export function setValues(
  store: ObjectStore,
  objectId: number,
  values: Readonly<Record<number, string | readonly string[]>>,
): void {
  for (const [id, texts] of Object.entries(values)) {
    const path = [objectId, 0, Number(id)];
    if (typeof texts === 'string') {
      store.set(toPath(path), valueOf(objectId, Number(id), texts));
    } else {
      texts.forEach((text, index) => store.set(toPath([...path, index]), valueOf(objectId, Number(id), text)));
    }
  }
}

function valueOf(objectId: number, resourceId: number, text: string) {
  const type = findResource(objectId, resourceId)?.type;
  if (!type) {
    throw new Error(`The registry has no Resource /${objectId}/x/${resourceId} with a value.`);
  }
  const {value, problems} = parseValue(text, type);
  if (problems.length > 0) {
    throw new Error(`/${objectId}/x/${resourceId}: ${problems[0]!.message}`);
  }
  return value;
}
