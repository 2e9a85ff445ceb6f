import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {newestRevision} from '../../../config/revisions';
import type {UpdateEvent, UpdateFacts} from '../../domain/updates';
import {newestOf, type Registry} from '../../domain/registry';

/** An update as the home page lists it. */
export interface Update {
  title: string;
  description: string;
  permalink: string;
  /** Day of the update, ISO 8601. */
  date: string;
}

/** Something that takes place; the days are ISO 8601. */
export interface UpcomingEvent extends Pick<UpdateEvent, 'start' | 'end' | 'place'> {
  title: string;
  permalink: string;
}

export interface HomeProps {
  updates: Update[];
  /** Every event, the first one first. */
  events: UpcomingEvent[];
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
    events: posts.flatMap(toEvent).sort((a, b) => (a.start < b.start ? -1 : 1)),
    release: {name: newestRevision.release, date: newestRevision.released, path: `/lwm2m/${newestRevision.line}/`},
  };
}

function toEvent({metadata}: Pick<BlogPost, 'metadata'>): UpcomingEvent[] {
  const {event} = (metadata.frontMatter as {update?: UpdateFacts}).update ?? {};
  return event ? [{title: metadata.title, permalink: metadata.permalink, ...event}] : [];
}
