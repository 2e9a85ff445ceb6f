import type {RouteConfig} from '@docusaurus/types';
import {specificationDate} from '../../../domain/registry/publish';
import type {Update} from '../../updates/content';
import {loadRegistry, type RegistryContent} from '../content';
import {buildHealthProps, type ObjectProps, type ResourceProps} from '../props';
import {buildAllRoutes, createAllRoutes} from '../routes';

const {registry, problems} = loadRegistry('registry');
const content: RegistryContent = {...registry, problems};
const plans = buildAllRoutes(content, {baseUrl: '/portal/', url: 'https://example.org', repository: 'owner/portal'});

function propsOf<Props>(path: string): Props {
  return plans.find(({paths}) => paths.includes(path))!.props as Props;
}

test('every object, version and reusable resource has one page, below the base path', () => {
  const paths = plans.flatMap((plan) => plan.paths);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.every((path) => /^\/portal\/registry\/(?:[\w.]+\/)*$/.test(path))).toBe(true);
  const versions = registry.objects.reduce((sum, object) => sum + object.versions.length, 0);
  expect(paths).toHaveLength(8 + registry.objects.length + versions + registry.reusable.length);
});

test('pages that share their data name it without a path of this machine', async () => {
  const routes: RouteConfig[] = [];
  const files: string[] = [];
  const createData = async (file: string) => {
    files.push(file);
    return `/home/somebody/${file}`;
  };
  await createAllRoutes(plans, {addRoute: (route) => routes.push(route), createData});
  expect(routes.find(({path}) => path === '/portal/registry/objects/3303/1.0/')).toEqual({
    path: '/portal/registry/objects/3303/1.0/',
    exact: true,
    component: '@theme/RegistryObjectPage',
    modules: {data: '@generated/registry/default/o3303.json'},
    dataRoute: {pattern: '/portal/registry/objects/:id/:version?/', data: 'o:id.json'},
  });
  expect(new Set(files).size).toBe(files.length);
});

test('the versions of an object come oldest first, and the newest has the history', () => {
  const versions = propsOf<ObjectProps[]>('/portal/registry/objects/5/1.0/');
  expect(versions.map(({version}) => version)).toEqual(['1.0', '1.1', '1.2']);
  expect(versions.map(({changes}) => changes?.map(({version}) => version))).toEqual([
    undefined,
    undefined,
    ['1.2', '1.1'],
  ]);
});

test('a resource says the name of its unit, and who else uses it', () => {
  const [device] = propsOf<ObjectProps[]>('/portal/registry/objects/3/');
  expect(device!.resources.find(({id}) => id === 9)).toMatchObject({unit: '%', unitName: 'ratio in percent'});
  const temperature = propsOf<ObjectProps[]>('/portal/registry/objects/3303/').at(-1)!;
  const reusable = temperature.resources.find(({id}) => id === 5700)!;
  const uses = propsOf<ResourceProps>('/portal/registry/resources/5700/').uses;
  expect(reusable.alsoIn).toBe(new Set(uses.map(({objectId}) => objectId)).size - 1);
});

test('versions that use a resource alike are one row', () => {
  const {uses} = propsOf<ResourceProps>('/portal/registry/resources/5700/');
  expect(uses.find(({objectId}) => objectId === 3303)).toEqual({
    objectId: 3303,
    name: 'Temperature',
    versions: ['1.0', '1.1'],
    instances: 'Single',
    mandatory: true,
    differences: [],
  });
});

test('the health page has every finding, the most frequent kind first', () => {
  const {groups} = buildHealthProps(content, 'owner/portal');
  const counts = groups.map(({findings}) => findings.length);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(problems.length);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test('the page of an object lists the updates that name it, and the pages of its versions do not', () => {
  const update = {
    title: 'A',
    description: 'B.',
    date: '2026-11-20',
    groups: ['dmso'],
    kind: 'article',
    path: '/updates/a/',
  };
  const updates = [{...update, objects: [{id: 5, version: '1.0'}]}] as Update[];
  const plan = buildAllRoutes(
    content,
    {baseUrl: '/', url: 'https://example.org', repository: 'owner/portal'},
    updates,
  ).find(({paths}) => paths.includes('/registry/objects/5/'))!;
  const mentions = (plan.props as ObjectProps[]).map((version) => version.mentions?.map(({title}) => title));
  expect(mentions).toEqual([undefined, undefined, ['A']]);
});

test.each([
  ['the definitions that ship with this portal', undefined, 'https://github.com/owner/portal/blob/main/registry/'],
  [
    'owner/registry at 0123456789',
    {repository: 'owner/registry', commit: '0123456789abcdef'},
    'https://github.com/owner/registry/blob/0123456789abcdef/',
  ],
  ['the folder mine', {from: 'mine'}, undefined],
])('the health page says of which files it tells: %s, and links to them', (words, source, files) => {
  const props = buildHealthProps({...content, source}, 'owner/portal');
  expect(props.origin).toContain(words);
  expect(props.files).toBe(files);
});

test('the sitemap gets the day of a version whose specification is dated, and no other', async () => {
  const routes: RouteConfig[] = [];
  await createAllRoutes(plans, {addRoute: (route) => routes.push(route), createData: async (file) => file});
  const dateOf = (path: string) => routes.find((route) => route.path === path)!.metadata?.lastUpdatedAt;
  const date = Date.parse(specificationDate(registry.objects.find(({objectId}) => objectId === 5)!.versions[2]!)!);
  expect(dateOf('/portal/registry/objects/5/1.2/')).toBe(date);
  expect(dateOf('/portal/registry/objects/5/')).toBe(date);
  expect(dateOf('/portal/registry/resources/5700/')).toBeUndefined();
});
