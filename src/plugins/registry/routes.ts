import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {newestOf, type LwM2MObject} from '../../domain/registry';
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

/** Every page of the registry. */
export function buildAllRoutes(content: RegistryContent, baseUrl: string): RouteConfig[] {
  const context = buildResourceContext(content);
  const routes = [
    toRoute('', 'List', buildListProps(content)),
    toRoute('resources/', 'Resources', buildResourcesProps(content, context)),
    toRoute('units/', 'Units', buildUnitsProps(content)),
    toRoute('revisions/', 'Revisions', buildRevisionsProps(content)),
    toRoute('compare/', 'Compare', buildCompareProps(content)),
    toRoute('health/', 'Health', buildHealthProps(content)),
    ...content.objects.flatMap((object) => buildObjectRoutes(object, context)),
    ...content.reusable.map((resource) =>
      toRoute(`resources/${resource.id}/`, 'Resource', buildResourceProps(resource, content, context)),
    ),
  ];
  return routes.map((route) => ({...route, path: normalizeUrl([baseUrl, 'registry/', route.path])}));
}

function toRoute(path: string, page: string, props: object): RouteConfig {
  return {path, exact: true, component: `@theme/Registry${page}Page`, props: {...props}};
}

/** The page of an object, and one page for each of its versions. */
function buildObjectRoutes(object: LwM2MObject, context: ResourceContext): RouteConfig[] {
  const place = `objects/${object.objectId}/`;
  return [
    toRoute(place, 'Object', buildObjectProps(object, newestOf(object), context, true)),
    ...object.versions.map((version) =>
      toRoute(`${place}${version.version}/`, 'Object', buildObjectProps(object, version, context, false)),
    ),
  ];
}

export function createAllRoutes(routes: readonly RouteConfig[], {addRoute}: PluginContentLoadedActions): void {
  routes.forEach(addRoute);
}
