import {readFileSync} from 'node:fs';
import {buildRegistry} from '../../../domain/registry';
import {buildSources} from '../sources';

const file = (name: string) => ({path: name, text: readFileSync(`registry/${name}`, 'utf8')});

test('an Object is told by its newest version', () => {
  const {registry} = buildRegistry({files: [file('3303.xml'), file('version_history/3303-1_0.xml')]});
  expect(buildSources(registry, [], {}).objects.get('3303')).toEqual({
    name: 'Temperature',
    version: '1.1',
    resources: 12,
    owner: undefined,
  });
});

test('an update is told with the names of its groups', () => {
  const update = {title: 'News', description: '', date: '2026-11-04', kind: 'event' as const};
  const updates = [{...update, groups: ['dmso', 'new'], path: '/updates/news/'}];
  expect(buildSources({}, updates, {dmso: 'DMSO Working Group'}).updates).toEqual(
    new Map([['updates/news/', {title: 'News', date: '2026-11-04', groups: ['DMSO Working Group', 'new']}]]),
  );
});
