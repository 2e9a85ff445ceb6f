import postcss, {type Container, type Rule} from 'postcss';

/**
 * The part of a style sheet that a page needs for its first picture: every rule whose classes the page has. Rules
 * without a class stay; what is for paper goes, since the whole sheet is there by then.
 */
export function cutStyles(css: string, classes: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (media) => {
    if (/^\s*print\s*$/.test(media.params)) {
      media.remove();
    }
  });
  root.walkRules((rule) => {
    if (!isFrame(rule)) {
      keepUsed(rule, classes);
    }
  });
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) {
      atRule.remove();
    }
  });
  return root.toString();
}

/** Steps of an animation are no selectors. */
function isFrame({parent}: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/.test((parent as Container & {name: string}).name);
}

function keepUsed(rule: Rule, classes: ReadonlySet<string>): void {
  const used = rule.selectors.filter((selector) => toClasses(selector).every((name) => classes.has(name)));
  if (used.length === 0) {
    rule.remove();
  } else if (used.length < rule.selectors.length) {
    rule.selectors = used;
  }
}

const groups = /:(?:is|where|not|has)\((?:[^()]|\([^()]*\))*\)/g;

/** Classes that an element must have for a selector; those within `:is()` and its like are choices, so they do not count. */
function toClasses(selector: string): string[] {
  return [...selector.replace(groups, '').matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name]) => name!.replace(/\\/g, ''));
}

/** Every class that a page's HTML names. */
export function readClasses(html: string): string[] {
  return [...html.matchAll(/\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g)].flatMap(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').split(/\s+/).filter(Boolean),
  );
}
