import {readResourcePath} from '../../../domain/guide';
import {releaseEntry, newestOf} from '../../../domain/registry';
import {blocksOf} from './blocks';
import {registry} from './decodePayload';
import {findElements, guideTrees, type GuideTree} from './pages';

const plain = (name: string) => name.replace(/\s+/g, ' ').trim();

function checkPath(place: string, path: string, page: GuideTree): string[] {
  const {message} = readResourcePath(path, registry.objects, page.revision.release);
  return message ? [`${place} ${message}`] : [];
}

/** `Object 5 (Firmware Update)`: the name is the registered one of the version that the release means. */
function checkObjectNames(place: string, prose: string, page: GuideTree): string[] {
  return [...prose.matchAll(/\bObject (\d{1,5}) \(([^)]+)\)/g)].flatMap(([, id, name]) => {
    const object = registry.objects.find(({objectId}) => objectId === Number(id));
    const version = releaseEntry(Number(id), page.revision.release)?.version;
    const meant = object && (object.versions.find((each) => each.version === version) ?? newestOf(object));
    return meant && plain(meant.name).toLowerCase() === name!.toLowerCase()
      ? []
      : [`${place} Object ${id} is not called "${name}", but "${meant?.name}".`];
  });
}

test('every ResourcePath is in the registry, in the version its revision means', () => {
  const paths = findElements<{path: string}>('ResourcePath');
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.flatMap(({place, props, page}) => checkPath(place, props.path, page))).toEqual([]);
});

test.each(guideTrees)('$file: paths between back-ticks and names of Objects are registered', (page) => {
  const problems = blocksOf(page).flatMap(({place, prose, code}) => [
    ...code.filter((text) => /^\/\d+(\/(\d+|[a-z]))*$/.test(text)).flatMap((path) => checkPath(place, path, page)),
    ...checkObjectNames(place, prose, page),
  ]);
  expect(problems).toEqual([]);
});
