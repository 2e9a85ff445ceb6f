import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {revisions} from '../../../config/revisions';
import {kinds, type Vocabulary} from '../../domain/updates';

/** An entry of `authors.yml`: a Working Group, or a person with the group that they belong to. */
interface Author {
  name: string;
  group?: string;
}

/** The names that updates may use, from `authors.yml` and `tags.yml` in the folder of updates. */
export function readVocabulary(dir: string): Omit<Vocabulary, 'objects'> {
  const authors = Object.entries(readMap<Author>(path.join(dir, 'authors.yml')));
  const tags = Object.keys(readMap<unknown>(path.join(dir, 'tags.yml')));
  return {
    groups: authors.filter(([, {group}]) => !group).map(([key]) => key),
    authors: authors.filter(([, {group}]) => group).map(([key]) => key),
    topics: tags.filter((key) => !(kinds as readonly string[]).includes(key)),
    revisions: revisions.map(({line}) => line),
  };
}

export function readGroupNames(dir: string): Record<string, string> {
  const authors = Object.entries(readMap<Author>(path.join(dir, 'authors.yml')));
  return Object.fromEntries(authors.map(([key, {name}]) => [key, name]));
}

function readMap<T>(file: string): Record<string, T> {
  return (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, T>;
}
