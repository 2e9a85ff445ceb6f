import type {Root} from 'postcss';

const variable = /--[\w-]+/g;

/**
 * Takes custom properties out that nothing uses: neither a style, nor one that is used itself, nor a page. Infima
 * defines several hundred, more than any page needs.
 */
export function dropVariables(root: Root, named: Iterable<string>): void {
  const used = new Set(named);
  const behind = new Map<string, string[]>();
  root.walkAtRules(({params}) => addAll(used, params.match(variable)));
  root.walkDecls(({prop, value}) => {
    const names = value.match(variable) ?? [];
    if (prop.startsWith('--')) {
      behind.set(prop, [...(behind.get(prop) ?? []), ...names]);
    } else {
      addAll(used, names);
    }
  });
  // What is added to a set while it is walked is walked, too.
  used.forEach((name) => addAll(used, behind.get(name)));
  root.walkDecls(/^--/, (declaration) => {
    if (!used.has(declaration.prop)) {
      declaration.remove();
    }
  });
}

function addAll(set: Set<string>, names: readonly string[] | null | undefined): void {
  names?.forEach((name) => set.add(name));
}
