import {resourceIdUse} from '../registry/urn';
import type {ObjectDefinition, Resource} from '../registry/model';
import type {KnownObject, KnownRegistry} from './model';

export interface NearObject {
  object: KnownObject;
  /** Names have these words in common. */
  words: string[];
  /** IDs of the reusable Resources that both use. */
  shared: number[];
}

export interface NearReusable {
  resource: Resource;
  reusable: {id: number; name: string};
}

const most = 5;
/** Words that say nothing of what an Object is for. */
const common = new Set(['a', 'an', 'the', 'of', 'and', 'or', 'for', 'lwm2m', 'object', 'generic']);

/** Registered Objects that may do the same already, the most alike first. */
export function nearestObjects(definition: ObjectDefinition, {objects}: KnownRegistry): NearObject[] {
  const words = toWords(definition.name);
  const ids = new Set(definition.resources.map(({id}) => id));
  return objects
    .filter(({id}) => id !== definition.objectId)
    .map((object) => {
      const own = toWords(object.name);
      const near = {
        object,
        words: words.filter((word) => own.includes(word)),
        shared: object.reusable.filter((id) => ids.has(id)),
      };
      return {near, score: overlap(near.words, words, own) + overlap(near.shared, [...ids], object.reusable)};
    })
    .filter(({score}) => score >= 0.3)
    .sort((a, b) => b.score - a.score || a.near.object.id - b.near.object.id)
    .slice(0, most)
    .map(({near}) => near);
}

/** Reusable Resources that have the name of a Resource the definition makes anew. */
export function nearestReusable({resources}: ObjectDefinition, {reusable}: KnownRegistry): NearReusable[] {
  return resources
    .filter(({id}) => resourceIdUse(id) !== 'reusable')
    .flatMap((resource) => {
      const words = toWords(resource.name);
      const alike = reusable.filter(({name, type}) => type === resource.type && overlapOf(words, toWords(name)) >= 0.6);
      return alike.slice(0, 2).map(({id, name}) => ({resource, reusable: {id, name}}));
    });
}

function overlapOf(a: readonly string[], b: readonly string[]): number {
  return overlap(
    a.filter((word) => b.includes(word)),
    a,
    b,
  );
}

/** What two lists share, as part of what they have together. */
function overlap(shared: readonly unknown[], a: readonly unknown[], b: readonly unknown[]): number {
  const all = a.length + b.length - shared.length;
  return all === 0 ? 0 : shared.length / all;
}

function toWords(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !common.has(word)))];
}
