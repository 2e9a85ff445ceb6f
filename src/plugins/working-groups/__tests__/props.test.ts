import {existsSync} from 'node:fs';
import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {loadRegistry} from '../../registry/content';
import {workingGroups} from '../groups';
import {buildGroupData} from '../props';

const {objects} = loadRegistry('registry').registry;

function post(day: number, ...tags: string[]): Pick<BlogPost, 'metadata'> {
  const metadata = {
    title: `Update ${day}`,
    permalink: `/updates/day-${day}/`,
    date: new Date(Date.UTC(2026, 10, day)),
    tags: tags.map((tag) => ({permalink: `/updates/tags/${tag}/`})),
  };
  return {metadata: metadata as BlogPost['metadata']};
}

test('a group shows its five newest updates, and no other group does', () => {
  const posts = [9, 8, 7, 6, 5, 4].map((day) => post(day, 'portal', 'utility'));
  const data = buildGroupData([post(10, 'utility-outreach'), ...posts], objects);
  expect(data.utility!.updates.map(({date}) => date)).toEqual([
    '2026-11-09',
    '2026-11-08',
    '2026-11-07',
    '2026-11-06',
    '2026-11-05',
  ]);
  expect(data.utility!.tagPage).toBe('/updates/tags/utility/');
  expect(data['utility-outreach']!.updates.map(({title}) => title)).toEqual(['Update 10']);
});

test('without an update there is no page of the tag to link to', () => {
  expect(buildGroupData([post(1, 'portal')], objects).dmso).toMatchObject({updates: []});
  expect(buildGroupData([post(1, 'portal')], objects).dmso).not.toHaveProperty('tagPage');
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
