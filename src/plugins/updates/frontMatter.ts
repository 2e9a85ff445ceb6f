import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {parseUpdate, type UpdateFacts} from '../../domain/updates';
import {readVocabulary} from './vocabulary';

type FrontMatter = Record<string, unknown>;

/**
 * Turns the fields of an update into those that the blog knows: groups into authors, kind and topics into tags.
 * An update that is not right gets what the blog needs to go on: the plugin then tells everything that is wrong.
 */
export function createUpdateFrontMatter(dir: string): ParseFrontMatter {
  const place = path.resolve(dir);
  return async (params) => {
    const parsed = await params.defaultParseFrontMatter(params);
    if (path.dirname(params.filePath) !== place) {
      return parsed;
    }
    const name = path.basename(params.filePath);
    const {value} = parseUpdate(params.fileContent, name, readVocabulary(place));
    return {...parsed, frontMatter: value ? toBlogFields(value, name) : {title: name, authors: [], tags: []}};
  };
}

function toBlogFields(facts: UpdateFacts, name: string): FrontMatter {
  const {title, description, date, groups, authors = [], kind, topics = [], image} = facts;
  return {
    title,
    description,
    date,
    slug: toSlug(name),
    authors: [...groups, ...authors],
    tags: [kind, ...topics],
    // The card of the page, which the portal draws for it.
    image: image?.src ?? `/updates/${toSlug(name)}/card.png`,
    update: facts,
  };
}

/** The address of an update is its name without the day: a day that is corrected moves no page. */
export function toSlug(name: string): string {
  return name.replace(/^\d{4}-\d\d-\d\d-/, '').replace(/\.mdx?$/, '');
}
