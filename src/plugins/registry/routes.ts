import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {LwM2MObject, ReusableResource} from '../../domain/registry';
import type {RegistryContent} from './content';
import {
  buildCompareProps,
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

/** A page with data of its own, or pages that share a file of data and find their part of it by their address. */
export interface RoutePlan {
  paths: string[];
  component: string;
  props: object;
  /** Name of the shared file. */
  file?: string;
}

/** How many reusable resources share a file: every file costs each page of the portal a line of script. */
const resourcesPerFile = 8;

/** Every page of the registry. */
export function buildAllRoutes(content: RegistryContent, baseUrl: string): RoutePlan[] {
  const context = buildResourceContext(content);
  const plans = [
    toPlan('', 'List', buildListProps(content)),
    toPlan('resources/', 'Resources', buildResourcesProps(content, context)),
    toPlan('units/', 'Units', buildUnitsProps(content)),
    toPlan('revisions/', 'Revisions', buildRevisionsProps(content)),
    toPlan('compare/', 'Compare', buildCompareProps(content)),
    toPlan('health/', 'Health', buildHealthProps(content)),
    ...content.objects.map((object) => toObjectPlan(object, context)),
    ...toChunks(content.reusable).map((resources) => toResourcesPlan(resources, content, context)),
  ];
  const toAddress = (path: string) => normalizeUrl([baseUrl, 'registry/', path]);
  return plans.map((plan) => ({...plan, paths: plan.paths.map(toAddress)}));
}

function toPlan(path: string, page: string, props: object): RoutePlan {
  return {paths: [path], component: `@theme/Registry${page}Page`, props};
}

/** The page of an object, and one page for each of its versions. */
function toObjectPlan(object: LwM2MObject, context: ResourceContext): RoutePlan {
  const place = `objects/${object.objectId}/`;
  return {
    paths: [place, ...object.versions.map(({version}) => `${place}${version}/`)],
    component: '@theme/RegistryObjectPage',
    props: buildObjectProps(object, context),
    file: `o${object.objectId}.json`,
  };
}

function toResourcesPlan(
  resources: readonly ReusableResource[],
  content: RegistryContent,
  context: ResourceContext,
): RoutePlan {
  return {
    paths: resources.map(({id}) => `resources/${id}/`),
    component: '@theme/RegistryResourcePage',
    props: resources.map((resource) => buildResourceProps(resource, content, context)),
    file: `r${resources[0]!.id}.json`,
  };
}

function toChunks(resources: readonly ReusableResource[]): ReusableResource[][] {
  const count = Math.ceil(resources.length / resourcesPerFile);
  return Array.from({length: count}, (_, index) =>
    resources.slice(index * resourcesPerFile, (index + 1) * resourcesPerFile),
  );
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
  {paths, component, props, file}: RoutePlan,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<RouteConfig[]> {
  if (file) {
    await createData(file, props);
  }
  // The alias, since the path that `createData` gives is one of this machine.
  const data = file ? {modules: {data: `@generated/registry/default/${file}`}} : {props: {...props}};
  return paths.map((path) => ({path, exact: true, component, ...data}));
}
