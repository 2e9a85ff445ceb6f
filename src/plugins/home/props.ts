import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {newestRevision} from '../../../config/revisions';

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
}

/** What the home page shows; `posts` come newest first. */
export function buildHomeProps(posts: readonly Pick<BlogPost, 'metadata'>[]): HomeProps & Record<string, unknown> {
  return {
    updates: posts.slice(0, 3).map(({metadata}) => ({
      title: metadata.title,
      description: metadata.description,
      permalink: metadata.permalink,
      date: metadata.date.toISOString().slice(0, 10),
    })),
    release: {name: newestRevision.release, date: newestRevision.released, path: `/lwm2m/${newestRevision.line}/`},
  };
}
