/** Nothing: `src/plugins/machines` gives every page its list of breadcrumbs, with addresses as they are published. */
export default function DocBreadcrumbsStructuredData(): null {
  return null;
}
