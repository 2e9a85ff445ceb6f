import {existsSync} from 'node:fs';
import {loadRegistry} from '../../registry/content';
import type {Update} from '../../updates/content';
import {readVocabulary} from '../../updates/vocabulary';
import {workingGroups} from '../groups';
import {buildGroupData} from '../props';

const {objects} = loadRegistry('registry').registry;

function update(day: number, groups: string[], topics: string[] = []): Update {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  const path = `/updates/day-${day}/`;
  return {title: `Update ${day}`, description: 'Text.', date, kind: 'article', groups, topics, path};
}

test('a group shows its five newest updates, and no other group does', () => {
  const updates = [9, 8, 7, 6, 5, 4].map((day) => update(day, ['dmso']));
  const data = buildGroupData([update(10, ['utility-outreach']), ...updates], objects);
  expect(data.dmso!.updates.map(({title}) => title)).toEqual([9, 8, 7, 6, 5].map((day) => `Update ${day}`));
  expect(data.dmso!.allUpdates).toBe('/updates/groups/dmso/');
  expect(data['utility-outreach']!.updates.map(({title}) => title)).toEqual(['Update 10']);
});

test('a group that posts nothing itself shows the updates on its subject', () => {
  const data = buildGroupData([update(1, ['dmso'], ['ipso'])], objects);
  expect(data.ipso).toMatchObject({updates: [{title: 'Update 1'}], allUpdates: '/updates/tags/ipso/'});
});

test('the subject of a group is a topic that updates may name', () => {
  const known = readVocabulary('blog').topics;
  expect(workingGroups.flatMap(({topic}) => topic ?? []).filter((topic) => !known.includes(topic))).toEqual([]);
  const data = buildGroupData([update(1, ['dmso'], ['smart-cities'])], objects);
  expect(data['smart-city']!.allUpdates).toBe('/updates/tags/smart-cities/');
});

test('without an update there is no list to link to', () => {
  expect(buildGroupData([update(1, ['portal'])], objects).dmso).toMatchObject({updates: []});
  expect(buildGroupData([update(1, ['portal'])], objects).dmso).not.toHaveProperty('allUpdates');
});

test('the objects of a group are those it maintains', () => {
  const data = buildGroupData([], objects);
  expect(data.ipso!.objects[0]).toEqual({id: 3200, name: 'Digital Input', version: '1.1'});
  expect(data.dmso!.objects).toHaveLength(objects.length);
  expect(data['smart-city']!.objects).toEqual([]);
});

test('every group has its page', () => {
  expect(workingGroups.filter(({id}) => !existsSync(`docs/portal/working-groups/${id}.mdx`))).toEqual([]);
});
