import postcss, {type Container, type Rule} from 'postcss';
import {dropVariables} from './dropVariables';
import type {PageNames} from './readNames';

/**
 * The part of a style sheet that pages need for their first picture: every rule whose classes and elements they have,
 * and the custom properties that these rules use. What is for paper goes, since the whole sheet is there by then.
 */
export function cutStyles(css: string, names: PageNames): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (media) => {
    if (/^\s*print\s*$/.test(media.params)) {
      media.remove();
    }
  });
  root.walkRules((rule) => {
    if (!isFrame(rule)) {
      keepUsed(rule, names);
    }
  });
  dropVariables(root, names.variables);
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) {
      rule.remove();
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

function keepUsed(rule: Rule, {classes, elements}: PageNames): void {
  const used = rule.selectors.filter((selector) => {
    const plain = selector.replace(groups, '');
    return toClasses(plain).every((name) => classes.has(name)) && toElements(plain).every((name) => elements.has(name));
  });
  if (used.length === 0) {
    rule.remove();
  } else if (used.length < rule.selectors.length) {
    rule.selectors = used;
  }
}

/** Choices: none of the classes and elements in them must be there. */
const groups = /:(?:is|where|not|has)\((?:[^()]|\([^()]*\))*\)/g;

/** Classes that an element must have for a selector. */
function toClasses(selector: string): string[] {
  return [...selector.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name]) => name!.replace(/\\/g, ''));
}

/** Elements that must be there for a selector: the names that begin it or follow a combinator. */
function toElements(selector: string): string[] {
  const bare = selector.replace(/\[[^\]]*\]/g, '').replace(/\([^)]*\)/g, '');
  return [...bare.matchAll(/(?:^|[\s>+~])([a-z][\w-]*)/gi)].map(([, name]) => name!.toLowerCase());
}
