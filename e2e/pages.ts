/** One page of each type; paths are relative to the site's base URL. */
export interface PageType {
  name: string;
  path: string;
}

export const pageTypes: readonly PageType[] = [
  {name: 'home', path: ''},
  {name: 'guide', path: 'lwm2m/1.2/'},
  {name: 'guide-older', path: 'lwm2m/1.1/'},
  {name: 'registry', path: 'registry/'},
  {name: 'registry-object', path: 'registry/objects/5/'},
  {name: 'registry-object-version', path: 'registry/objects/3303/1.0/'},
  {name: 'registry-resources', path: 'registry/resources/'},
  {name: 'registry-resource', path: 'registry/resources/5700/'},
  {name: 'registry-units', path: 'registry/units/'},
  {name: 'registry-revisions', path: 'registry/revisions/'},
  {name: 'registry-compare', path: 'registry/compare/?object=5&from=1.0&to=1.2'},
  {name: 'registry-health', path: 'registry/health/'},
  {name: 'about', path: 'about/'},
  {name: 'working-groups', path: 'working-groups/'},
  {name: 'faq', path: 'faq/'},
  {name: 'contribute', path: 'contribute/'},
  {name: 'components', path: 'contribute/components/'},
  {name: 'component-two-columns', path: 'contribute/components/two-columns/'},
  {name: 'component-rows', path: 'contribute/components/rows/'},
  {name: 'component-cards', path: 'contribute/components/cards/'},
  {name: 'component-text-and-image', path: 'contribute/components/text-and-image/'},
  {name: 'component-alerts', path: 'contribute/components/alerts/'},
  {name: 'component-questions', path: 'contribute/components/questions/'},
  {name: 'component-tables-code-diagrams', path: 'contribute/components/tables-code-diagrams/'},
  {name: 'accessibility', path: 'contribute/accessibility/'},
  {name: 'updates', path: 'updates/'},
  {name: 'update', path: 'updates/the-portal-opens/'},
  {name: 'update-tags', path: 'updates/tags/'},
  {name: 'update-tag', path: 'updates/tags/portal/'},
  {name: 'update-authors', path: 'updates/groups/'},
  {name: 'not-found', path: 'no-such-page/'},
];
