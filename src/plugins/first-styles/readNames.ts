/** What the HTML of pages names that a style may be for. */
export interface PageNames {
  classes: Set<string>;
  /** Names of elements, in small letters. */
  elements: Set<string>;
  /** Custom properties, such as `--line`, wherever they stand; what only looks like one does no harm. */
  variables: Set<string>;
}

/** Every class, element and custom property that one of the pages has. */
export function readNames(pages: Iterable<string>): PageNames {
  const names: PageNames = {classes: new Set(), elements: new Set(), variables: new Set()};
  for (const html of pages) {
    readClasses(html).forEach((name) => names.classes.add(name));
    for (const [, name] of html.matchAll(/<([a-z][\w-]*)/gi)) {
      names.elements.add(name!.toLowerCase());
    }
    for (const [name] of html.matchAll(/--[\w-]+/g)) {
      names.variables.add(name);
    }
  }
  return names;
}

function readClasses(html: string): string[] {
  return [...html.matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g)].flatMap(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').split(/\s+/).filter(Boolean),
  );
}
