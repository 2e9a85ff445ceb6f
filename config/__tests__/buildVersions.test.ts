import {readFileSync} from 'node:fs';
import {buildVersions, newestRevision, revisions} from '../revisions';

test('the newest revision is the current version, the others are called by their line', () => {
  const versions = buildVersions();
  expect(Object.keys(versions)).toEqual(['current', ...revisions.slice(1).map(({line}) => line)]);
  expect(versions.current).toEqual({label: 'LwM2M 1.2', path: newestRevision.line, banner: 'none'});
});

test('every path names its revision line', () => {
  expect(Object.values(buildVersions()).map(({path}) => path)).toEqual(revisions.map(({line}) => line));
});

test('revisions stand newest first, each release at or after its approval', () => {
  const approved = revisions.map((revision) => revision.approved);
  expect(approved).toEqual(approved.toSorted().toReversed());
  expect(revisions.filter((revision) => revision.released < revision.approved)).toEqual([]);
});

test('versions.json lists every revision but the newest', () => {
  const versions: unknown = JSON.parse(readFileSync('versions.json', 'utf8'));
  expect(versions).toEqual(revisions.slice(1).map(({line}) => line));
});
