import {nearest} from '../text/nearest';
import {suggestPages} from '../registry/nearest';
import {objectPath, type Catalogue} from './exact/catalogue';
import type {Question, Reading} from './question/model';

/** A page that comes near to what was asked for. */
export interface Near {
  to: string;
  label: string;
}

const most = 5;

/** Objects whose ID or name comes near, and resources whose ID does, for a question that nothing answers. */
export function findNearest(question: Question, catalogue: Catalogue): Near[] {
  const byNumber = question.readings.flatMap((reading) => nearestTo(reading, catalogue));
  const found = byNumber.length > 0 ? byNumber : nearestNames(question.terms, catalogue);
  return [...new Map(found.map((near) => [near.to, near])).values()].slice(0, most);
}

function nearestTo(reading: Reading, catalogue: Catalogue): Near[] {
  switch (reading.kind) {
    case 'path':
      return suggest(objectPath(reading.ids[0]), catalogue);
    case 'object':
      return suggest(objectPath(reading.id), catalogue);
    case 'resource':
      return suggest(`/registry/resources/${reading.id}/`, catalogue);
    case 'number':
      return [
        ...suggest(objectPath(reading.value), catalogue),
        ...suggest(`/registry/resources/${reading.value}/`, catalogue),
      ];
    case 'registration':
      return reading.links.flatMap((link) => nearestTo(link, catalogue));
    default:
      return [];
  }
}

function suggest(address: string, {objects, reusable}: Catalogue): Near[] {
  const resources = [...reusable].map(([id, name]) => ({id, name}));
  const found = suggestPages(address, {objects: [...objects.values()], resources});
  return found?.suggestions.map(({path, label}) => ({to: path, label})) ?? [];
}

/** Objects of which a word of the name is like a word that was typed. */
function nearestNames(terms: readonly string[], {objects}: Catalogue): Near[] {
  const words = new Map<string, Near[]>();
  for (const {id, name} of objects.values()) {
    const near = {to: objectPath(id), label: `${id} ${name}`};
    name.split(/\W+/).forEach((word) => words.set(word, [...(words.get(word) ?? []), near]));
  }
  const asked = terms.filter((term) => term.length > 2 && term.length < 32 && !/\d/.test(term)).slice(0, 3);
  return asked.flatMap((term) => nearest(term, words.keys(), most).flatMap((word) => words.get(word)!));
}
