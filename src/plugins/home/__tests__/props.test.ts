import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {newestRevision} from '../../../../config/revisions';
import type {LwM2MObject, ObjectVersion, Resource} from '../../../domain/registry';
import {buildHomeProps} from '../props';

function post(day: number, update?: object): Pick<BlogPost, 'metadata'> {
  const metadata = {
    title: `Update ${day}`,
    description: `What happened on day ${day}`,
    permalink: `/updates/day-${day}/`,
    date: new Date(Date.UTC(2026, 10, day, 23)),
    frontMatter: {update},
  };
  return {metadata: metadata as unknown as BlogPost['metadata']};
}

test('the three newest updates are shown, with their days', () => {
  const {updates} = buildHomeProps([post(4), post(3), post(2), post(1)], {objects: []});
  expect(updates.map(({date}) => date)).toEqual(['2026-11-04', '2026-11-03', '2026-11-02']);
  expect(updates[0]).toMatchObject({title: 'Update 4', permalink: '/updates/day-4/'});
});

test('every event is there, the first one first', () => {
  const event = (start: string) => ({event: {start, end: start, place: 'online'}});
  const posts = [post(3, event('2027-01-05')), post(2, {}), post(1, event('2026-12-01'))];
  expect(buildHomeProps(posts, {objects: []}).events).toEqual([
    {title: 'Update 1', permalink: '/updates/day-1/', start: '2026-12-01', end: '2026-12-01', place: 'online'},
    {title: 'Update 3', permalink: '/updates/day-3/', start: '2027-01-05', end: '2027-01-05', place: 'online'},
  ]);
});

test('the newest release comes from the list of revisions', () => {
  expect(buildHomeProps([], {objects: []}).release).toMatchObject({
    name: newestRevision.release,
    date: newestRevision.released,
  });
});

test('objects, versions and the resources of the newest versions are counted', () => {
  const version = (resources: number) => ({resources: new Array<Resource>(resources)}) as ObjectVersion;
  const object = (...versions: ObjectVersion[]) => ({versions}) as LwM2MObject;
  const {counts} = buildHomeProps([], {objects: [object(version(5), version(7)), object(version(2))]});
  expect(counts).toEqual({objects: 2, versions: 3, resources: 9});
});
