import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {newestRevision} from '../../../config/revisions';
import {newestOf, type Registry} from '../../domain/registry';

/** An update as the home page lists it. */
export interface Update {
  title: string;
  description: string;
  permalink: string;
  /** Day of the update, ISO 8601. */
  date: string;
}

export interface HomeProps {
  updates: Update[];
  /** Newest release of LwM2M and the day it was approved, ISO 8601. */
  release: {name: string; date: string; path: string};
  /** How much the registry holds. */
  counts: {objects: number; versions: number; resources: number};
}

/** What the home page shows; `posts` come newest first. */
export function buildHomeProps(
  posts: readonly Pick<BlogPost, 'metadata'>[],
  {objects}: Pick<Registry, 'objects'>,
): HomeProps & Record<string, unknown> {
  const sum = (count: (object: Registry['objects'][number]) => number) =>
    objects.reduce((total, object) => total + count(object), 0);
  return {
    counts: {
      objects: objects.length,
      versions: sum(({versions}) => versions.length),
      resources: sum((object) => newestOf(object).resources.length),
    },
    updates: posts.slice(0, 3).map(({metadata}) => ({
      title: metadata.title,
      description: metadata.description,
      permalink: metadata.permalink,
      date: metadata.date.toISOString().slice(0, 10),
    })),
    release: {name: newestRevision.release, date: newestRevision.released, path: `/lwm2m/${newestRevision.line}/`},
  };
}
