import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {LwM2MObject, ObjectVersion, ReusableResource} from '../../domain/registry';
import {specificationDate} from '../../domain/registry/publish';
import type {DataRoute} from '../navigation/data-routes/foldRoutes';
import type {Update} from '../updates/content';
import {toRow as toUpdateRow, type UpdateRow} from '../updates/routes';
import type {RegistryContent} from './content';
import {
  buildChangesProps,
  buildCompareProps,
  buildDataProps,
  buildHealthProps,
  buildListProps,
  buildObjectProps,
  buildResourceContext,
  buildResourceProps,
  buildResourcesProps,
  buildRevisionsProps,
  buildUnitsProps,
  type ResourceContext,
} from './props';

/** A page with data of its own, or pages of a family that share a file of data. */
export interface RoutePlan {
  paths: string[];
  component: string;
  props: object;
  family?: Family;
  /** For the sitemap: milliseconds of the day each path's content is from, as far as that is known. */
  dates?: Readonly<Record<string, number>>;
}

/** Pages of one kind, and the file with the data of these. */
interface Family extends DataRoute {
  file: string;
}

/** Every page of the registry; an object's page lists the updates that name it. */
export function buildAllRoutes(
  content: RegistryContent,
  {baseUrl, url, repository}: {baseUrl: string; url: string; repository: string},
  updates: readonly Update[] = [],
): RoutePlan[] {
  const context = buildResourceContext(content);
  const plans = [
    toPlan('', 'List', buildListProps(content)),
    toPlan('resources/', 'Resources', buildResourcesProps(content, context)),
    toPlan('units/', 'Units', buildUnitsProps(content)),
    toPlan('revisions/', 'Revisions', buildRevisionsProps(content)),
    toPlan('compare/', 'Compare', buildCompareProps(content)),
    toPlan('health/', 'Health', buildHealthProps(content, repository)),
    toPlan('changes/', 'Changes', buildChangesProps(content)),
    toPlan('data/', 'Data', buildDataProps(content, `${url}${baseUrl}api/registry/`)),
    ...content.objects.map((object) => toObjectPlan(object, context, findMentions(object, updates))),
    ...content.reusable.map((resource) => toResourcePlan(resource, content, context)),
  ];
  const toAddress = (path: string) => normalizeUrl([baseUrl, 'registry/', path]);
  return plans.map(({paths, family, dates, ...plan}) => ({
    ...plan,
    paths: paths.map(toAddress),
    ...(dates && {dates: mapKeys(dates, toAddress)}),
    ...(family && {family: {...family, pattern: toAddress(family.pattern)}}),
  }));
}

function toPlan(path: string, page: string, props: object): RoutePlan {
  return {paths: [path], component: `@theme/Registry${page}Page`, props};
}

/** The page of an object, and one page for each of its versions. */
function toObjectPlan(object: LwM2MObject, context: ResourceContext, mentions: UpdateRow[]): RoutePlan {
  const place = `objects/${object.objectId}/`;
  const dated: [string, ObjectVersion][] = object.versions.map((version) => [`${place}${version.version}/`, version]);
  return {
    paths: [place, ...dated.map(([path]) => path)],
    dates: toDates([[place, object.versions.at(-1)!], ...dated]),
    component: '@theme/RegistryObjectPage',
    props: buildObjectProps(object, context, mentions),
    family: {pattern: 'objects/:id/:version?/', data: 'o:id.json', file: `o${object.objectId}.json`},
  };
}

function toDates(dated: readonly [path: string, version: ObjectVersion][]): Record<string, number> {
  return Object.fromEntries(
    dated.flatMap(([path, version]) => {
      const date = specificationDate(version);
      return date ? [[path, Date.parse(date)]] : [];
    }),
  );
}

function mapKeys<T>(record: Readonly<Record<string, T>>, toKey: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [toKey(key), value]));
}

function findMentions({objectId}: LwM2MObject, updates: readonly Update[]): UpdateRow[] {
  return updates.filter(({objects = []}) => objects.some(({id}) => id === objectId)).map(toUpdateRow);
}

function toResourcePlan(resource: ReusableResource, content: RegistryContent, context: ResourceContext): RoutePlan {
  return {
    paths: [`resources/${resource.id}/`],
    component: '@theme/RegistryResourcePage',
    props: buildResourceProps(resource, content, context),
    family: {pattern: 'resources/:id/', data: 'r:id.json', file: `r${resource.id}.json`},
  };
}

export async function createAllRoutes(
  plans: readonly RoutePlan[],
  actions: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
): Promise<void> {
  for (const plan of plans) {
    (await toRoutes(plan, actions)).forEach(actions.addRoute);
  }
}

async function toRoutes(
  {paths, component, props, family, dates}: RoutePlan,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<RouteConfig[]> {
  if (!family) {
    return paths.map((path) => ({path, exact: true, component, props: {...props}}));
  }
  const {file, ...dataRoute} = family;
  await createData(file, props);
  // The alias, since the path that `createData` gives is one of this machine.
  const modules = {data: `@generated/registry/default/${file}`};
  const dateOf = (path: string) => dates?.[path] !== undefined && {metadata: {lastUpdatedAt: dates[path]}};
  return paths.map((path) => ({path, exact: true, component, modules, dataRoute, ...dateOf(path)}));
}
