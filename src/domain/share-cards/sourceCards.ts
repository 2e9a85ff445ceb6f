import {spellDay} from '../text/spellDay';
import type {CardObject, CardResource, CardUpdate, PlacedCard} from './model';

/** One card for all versions of an Object: it tells the newest. Undefined for an Object that is not registered. */
export function toObjectCard(id: string, objects: ReadonlyMap<string, CardObject>): PlacedCard | undefined {
  const object = objects.get(id);
  return (
    object && {
      place: `registry/objects/${id}/`,
      card: {
        area: 'registry',
        label: 'Object registry',
        id,
        title: object.name,
        facts: [`Version ${object.version}`, count(object.resources, 'Resource'), ...list(object.owner)],
      },
    }
  );
}

export function toResourceCard(id: string, resources: ReadonlyMap<string, CardResource>): PlacedCard | undefined {
  const resource = resources.get(id);
  return (
    resource && {
      place: `registry/resources/${id}/`,
      card: {
        area: 'registry',
        label: 'Reusable Resource',
        id,
        title: resource.name,
        facts: [...list(resource.type), `in ${count(resource.objects, 'Object')}`],
      },
    }
  );
}

/** The card of an update; lists of updates, by year, group or subject, share one. */
export function toUpdateCard(path: string, updates: ReadonlyMap<string, CardUpdate>): PlacedCard {
  const update = updates.get(path);
  if (!update) {
    const facts = ['News of the Working Groups'];
    return {place: 'updates/', card: {area: 'updates', label: 'LwM2M and IPSO', title: 'Updates', facts}};
  }
  const facts = [spellDay(update.date), ...update.groups];
  return {place: path, card: {area: 'updates', label: 'Update', title: update.title, facts}};
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}

function list(text: string | undefined): string[] {
  return text ? [text] : [];
}
