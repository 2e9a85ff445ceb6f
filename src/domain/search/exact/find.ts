import {ranks, type Hit, type Rank, type SearchDocument} from '../hits';
import type {PathReading, Question, Reading} from '../question/model';
import type {Catalogue} from './catalogue';
import {toObjectDocument, toResourceDocument, toReusableDocument} from './documents';

/** What the question names by a number: the thing meant first, then those that have to do with it. */
export function findExact({readings}: Question, catalogue: Catalogue): Hit[] {
  return readings.flatMap((reading, index) => {
    // What was named first is meant first.
    const toHit = (document: SearchDocument, rank: Rank, order: number): Hit => ({
      document,
      rank,
      score: -1000 * index - order,
      terms: document.label ? [document.label] : [],
    });
    return findReading(reading, catalogue).map(({document, rank}, order) => toHit(document, rank, order));
  });
}

type Found = Pick<Hit, 'document' | 'rank'>;

function findReading(reading: Reading, catalogue: Catalogue): Found[] {
  switch (reading.kind) {
    case 'object':
      return findObject(reading.id, catalogue, reading.version);
    case 'path':
      return findPath(reading, catalogue);
    case 'resource':
      return findResource(reading.id, catalogue);
    case 'number':
      return findNumber(reading.value, catalogue);
    case 'registration':
      return reading.links.flatMap((link) => findPath(link, catalogue));
    case 'version':
      return findRevision(reading.version, catalogue);
    default:
      return [];
  }
}

function meant(document: SearchDocument | undefined): Found[] {
  return document ? [{document, rank: ranks.meant}] : [];
}

function findObject(id: number, {objects}: Catalogue, version?: string): Found[] {
  const object = objects.get(id);
  return object ? meant(toObjectDocument(object, version)) : [];
}

/** The resource that the path leads to, and its object; what the object does not have is looked for by itself. */
function findPath({ids, version}: PathReading, catalogue: Catalogue): Found[] {
  const [objectId, , resourceId] = ids;
  const object = catalogue.objects.get(objectId);
  const resource = object && resourceId !== undefined ? toResourceDocument(object, resourceId) : undefined;
  return [...meant(resource), ...findObject(objectId, catalogue, version)];
}

/** A resource by its ID: the reusable one, else those of every object that has it; then who uses it. */
function findResource(id: number, {objects, reusable}: Catalogue): Found[] {
  const name = reusable.get(id);
  const users = [...objects.values()].filter(({resources}) => resources.some((resource) => resource.id === id));
  if (name === undefined) {
    return users.flatMap((object) => meant(toResourceDocument(object, id)));
  }
  const using = users.map((object) => ({document: toObjectDocument(object), rank: ranks.nameWords}));
  return [...meant(toReusableDocument(id, name)), ...using];
}

/** A bare number: an object, a resource, or the beginning of the ID of an object. */
function findNumber(value: number, catalogue: Catalogue): Found[] {
  const {objects, reusable} = catalogue;
  const exact = findObject(value, catalogue);
  const resources = findResource(value, catalogue).map((found) =>
    exact.length > 0 && !reusable.has(value) ? {...found, rank: ranks.nameWords} : found,
  );
  const digits = String(value);
  const longer = [...objects.values()].filter(({id}) => id !== value && String(id).startsWith(digits));
  return [
    ...exact,
    ...resources,
    ...longer.map((object) => ({document: toObjectDocument(object), rank: ranks.prefix})),
  ];
}

function findRevision(version: string, {revisions}: Catalogue): Found[] {
  const line = version.split('.').slice(0, 2).join('.');
  const document: SearchDocument = {
    group: 'guide',
    to: `/lwm2m/${line}/`,
    title: `LwM2M ${line}`,
    context: 'Guide',
    revision: line,
  };
  return revisions.includes(line) ? meant(document) : [];
}
