import type {BlogPost} from '@docusaurus/plugin-content-blog';
import type {LwM2MObject} from '../../domain/registry';
import {workingGroups, type WorkingGroup} from './groups';

export interface GroupUpdate {
  title: string;
  permalink: string;
  /** Day of the update, ISO 8601. */
  date: string;
}

/** What the page of a group shows of the rest of the portal. */
export interface GroupData {
  /** Newest first, at most `shownUpdates`. */
  updates: GroupUpdate[];
  /** All updates of the group; absent while there is none. */
  tagPage?: string;
  /** By ID. */
  objects: {id: number; name: string; version: string}[];
}

const shownUpdates = 5;

type Post = Pick<BlogPost, 'metadata'>;

/** Data of every group by its id; `posts` come newest first. */
export function buildGroupData(posts: readonly Post[], objects: readonly LwM2MObject[]): Record<string, GroupData> {
  return Object.fromEntries(workingGroups.map((group) => [group.id, toGroupData(group, posts, objects)]));
}

function toGroupData(group: WorkingGroup, posts: readonly Post[], objects: readonly LwM2MObject[]): GroupData {
  const tagged = posts.flatMap(({metadata}) => {
    const tag = metadata.tags.find(({permalink}) => permalink.replace(/\/$/, '').endsWith(`/tags/${group.id}`));
    return tag ? [{metadata, tag}] : [];
  });
  return {
    updates: tagged.slice(0, shownUpdates).map(({metadata: {title, permalink, date}}) => ({
      title,
      permalink,
      date: date.toISOString().slice(0, 10),
    })),
    ...(tagged[0] && {tagPage: tagged[0].tag.permalink}),
    objects: objects
      .filter(group.maintains)
      .map(({objectId, name, versions}) => ({id: objectId, name, version: versions.at(-1)!.version})),
  };
}
