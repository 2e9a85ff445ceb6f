import type {LwM2MObject} from '../../domain/registry';
import type {Update} from '../updates/content';
import {toRow, type UpdateRow} from '../updates/routes';
import {workingGroups, type WorkingGroup} from './groups';

/** What the page of a group shows of the rest of the portal. */
export interface GroupData {
  /** Newest first, at most `shownUpdates`. */
  updates: UpdateRow[];
  /** All updates of the group; absent while there is none. */
  allUpdates?: string;
  /** By ID. */
  objects: {id: number; name: string; version: string}[];
}

const shownUpdates = 5;

/** Data of every group by its id; `updates` come newest first. */
export function buildGroupData(updates: readonly Update[], objects: readonly LwM2MObject[]): Record<string, GroupData> {
  return Object.fromEntries(workingGroups.map((group) => [group.id, toGroupData(group, updates, objects)]));
}

function toGroupData(
  {id, topic = '', maintains}: WorkingGroup,
  updates: readonly Update[],
  objects: readonly LwM2MObject[],
): GroupData {
  const own = updates.filter(({groups, topics = []}) => groups.includes(id) || topics.includes(topic));
  const byGroup = own.some(({groups}) => groups.includes(id));
  return {
    updates: own.slice(0, shownUpdates).map(toRow),
    ...(own.length > 0 && {allUpdates: byGroup ? `/updates/groups/${id}/` : `/updates/tags/${topic}/`}),
    objects: objects
      .filter(maintains)
      .map(({objectId, name, versions}) => ({id: objectId, name, version: versions.at(-1)!.version})),
  };
}
