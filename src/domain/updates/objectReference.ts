import {text, type Reader} from '../yaml';
import type {ObjectReference, Vocabulary} from './model';

/** `3303`, `5:1.2` → the object and the version that are named; both have to be registered. */
export function readObjectReference(objects: Vocabulary['objects']): Reader<ObjectReference> {
  return (node, report) => {
    const value = text(node, report);
    if (value === undefined) {
      return undefined;
    }
    const [, id, version] = /^(\d{1,5})(?::(\d+\.\d+))?$/.exec(value) ?? [];
    if (!id) {
      return report.at(node, `"${value}" is not an object; write its ID, with a version if need be: 3303 or 5:1.2.`);
    }
    const versions = objects?.get(Number(id));
    if (objects && !versions) {
      return report.at(node, `object ${id} is not in the registry.`);
    }
    if (version && versions && !versions.includes(version)) {
      return report.at(node, `object ${id} has no version ${version}. Registered: ${versions.join(', ')}.`);
    }
    return {id: Number(id), ...(version && {version})};
  };
}
