import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {buildRegistry, newestOf, senmlUnits, type LwM2MObject, type RegistryFile} from '../../registry';
import {
  buildChoices,
  buildIpsoVersions,
  buildSharedResources,
  buildUnitIndex,
  families,
  ipsoObjects,
  purposes,
  suggestedUnits,
} from '..';

function readFiles(dir: string): RegistryFile[] {
  return ['', 'version_history'].flatMap((folder) =>
    readdirSync(path.join(dir, folder))
      .filter((name) => name.endsWith('.xml'))
      .map((name) => ({path: path.posix.join(folder, name), text: readFileSync(path.join(dir, folder, name), 'utf8')})),
  );
}

const official = process.env.LWM2M_REGISTRY_DIR ?? '../shared/lwm2m-registry';

describe.each(['registry', ...(existsSync(official) ? [official] : [])])('with the registry in %s', (dir) => {
  const {registry} = buildRegistry({files: readFiles(dir)});
  const objects = ipsoObjects(registry);
  const choices = buildChoices(registry);
  const choiceOf = (id: number) => choices.find(({objectId}) => objectId === id)!;

  test('every IPSO object has exactly one family, and no family an object that is not registered', () => {
    const inFamilies = families.flatMap(({objectIds}) => objectIds).sort((a, b) => a - b);
    expect(inFamilies).toEqual(objects.map(({objectId}) => objectId));
    expect(objects.length).toBeGreaterThanOrEqual(50);
  });

  test('the decision table has a row for every object, with a value and a known purpose', () => {
    expect(choices.map(({objectId}) => objectId)).toEqual(objects.map(({objectId}) => objectId));
    expect(choices.filter(({values}) => values.length === 0)).toEqual([]);
    expect(choices.filter(({purpose}) => !(purpose in purposes))).toEqual([]);
  });

  test.each<[number, string, number[], string[]]>([
    [3303, 'number-read', [5700], ['Cel', 'K']],
    [3305, 'number-read', [5800], ['W']],
    [3332, 'number-read', [5705], ['deg']],
    [3336, 'number-read', [6051, 6052], ['lat', 'lon']],
    [3302, 'state-read', [5500], []],
    [3311, 'state-set', [5850], []],
    [3338, 'state-set', [5850, 5525], []],
    [3337, 'number-set', [5536], ['/100']],
    [3341, 'other', [5527], []],
    [3333, 'other', [5506], []],
  ])('%i: %s', (id, purpose, values, units) => {
    const choice = choiceOf(id);
    expect(choice.purpose).toBe(purpose);
    expect(choice.values.map((value) => value.id)).toEqual(values);
    expect(choice.units.map(({symbol}) => symbol)).toEqual(units);
  });

  test('units are suggested only where the object leaves them open', () => {
    const open = choices.filter(({openUnit}) => openUnit).map(({objectId}) => objectId);
    expect(
      Object.keys(suggestedUnits)
        .map(Number)
        .filter((id) => !open.includes(id)),
    ).toEqual([]);
  });

  test('the index of units leads back to the same objects', () => {
    const pairs = buildUnitIndex(choices).flatMap(({unit, objects: users}) =>
      users.map(({objectId}) => `${objectId} ${unit.symbol}`),
    );
    expect(pairs.sort()).toEqual(
      choices.flatMap(({objectId, units}) => units.map(({symbol}) => `${objectId} ${symbol}`)).sort(),
    );
  });

  test('every step between versions belongs to one entry, and nobody is forgotten', () => {
    const {steps, unchanged} = buildIpsoVersions(registry);
    const told = steps.flatMap(({from, to, objects: users}) => users.map(({objectId}) => `${objectId} ${from} ${to}`));
    const expected = objects.flatMap(({objectId, versions}) =>
      versions.slice(1).map(({version}, index) => `${objectId} ${versions[index]!.version} ${version}`),
    );
    expect(told.sort()).toEqual(expected.sort());
    expect(unchanged.map(({objectId}) => objectId)).toEqual([3311, 3339, 3340, 3341, 3343, 3344, 3345]);
  });

  test('shared resources are counted by object, not by version', () => {
    const shared = buildSharedResources(registry);
    const uses = (object: LwM2MObject) => object.versions.some(({resources}) => resources.some(({id}) => id === 5700));
    expect(shared.find(({id}) => id === 5700)).toMatchObject({objects: objects.filter(uses).length, mandatoryIn: 22});
  });

  test('what the pages say of all IPSO objects is so', () => {
    const newest = objects.map(newestOf);
    expect(newest.filter(({instances, mandatory}) => instances !== 'Multiple' || mandatory)).toEqual([]);
    const types = new Set(newest.flatMap(({resources}) => resources.map(({type}) => type)));
    expect([...types].filter((type) => type && ['Objlnk', 'Corelnk', 'Unsigned Integer'].includes(type))).toEqual([]);
    const onlySensorValue = newest.filter(
      ({resources}) => String(resources.filter(({mandatory}) => mandatory).map(({id}) => id)) === '5700',
    );
    expect(onlySensorValue).toHaveLength(22);
  });
});

test('suggested units are registered and recommended', () => {
  const known = new Set(senmlUnits.filter(({recommended}) => recommended).map(({symbol}) => symbol));
  expect(
    Object.values(suggestedUnits)
      .flat()
      .filter((symbol) => !known.has(symbol)),
  ).toEqual([]);
});

test('each family has its picture', () => {
  expect(families.filter(({id}) => !existsSync(`static/img/ipso/${id}.svg`))).toEqual([]);
});
