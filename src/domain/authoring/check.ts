import {nearest} from '../text/nearest';
import {componentRules, type ComponentRules, type PropRule} from './rules';

/** A JSX element of a page, reduced to what the check needs. */
export interface Element {
  name: string;
  line: number;
  column: number;
  attributes: readonly Attribute[];
  /** True when a `{...props}` may give more attributes than `attributes` lists. */
  spread?: boolean;
}

/** One attribute; `value` is absent when only a running program would know it. */
export interface Attribute {
  name: string;
  value?: string | number | boolean;
}

/** Something an author has to mend, and where. */
export interface Problem {
  line: number;
  column: number;
  message: string;
}

/**
 * Problems of one element: an unknown component or prop, a missing prop, a value
 * that is not allowed. `known` are the other component names the page may use.
 */
export function checkElement(element: Element, known: ReadonlySet<string> = new Set()): Problem[] {
  const at = (message: string): Problem => ({line: element.line, column: element.column, message});
  const rules = componentRules[element.name];
  if (!rules) {
    return isComponentName(element.name) && !known.has(element.name) ? [at(unknownComponent(element.name, known))] : [];
  }
  return [
    ...missingProps(element, rules),
    ...element.attributes.flatMap((prop) => checkProp(element, prop, rules)),
  ].map(at);
}

function isComponentName(name: string): boolean {
  return /^[A-Z]\w*$/.test(name);
}

function unknownComponent(name: string, known: ReadonlySet<string>): string {
  const names = [...Object.keys(componentRules), ...known].sort();
  const [best] = nearest(name, names);
  const hint = best ? ` Did you mean <${best}>?` : '';
  return `<${name}> is not a component of this portal and the page does not import it.${hint} Known: ${names.join(', ')}.`;
}

function missingProps(element: Element, rules: ComponentRules): string[] {
  if (element.spread) {
    return [];
  }
  const given = new Set(element.attributes.map((prop) => prop.name));
  return Object.entries(rules)
    .filter(([name, rule]) => rule.required && !given.has(name))
    .map(([name, rule]) => `<${element.name}> needs ${name}=${describeRule(rule, name)}.`);
}

function checkProp(element: Element, prop: Attribute, rules: ComponentRules): string[] {
  const rule = rules[prop.name];
  if (!rule) {
    if (prop.name === 'key') {
      return [];
    }
    const names = Object.keys(rules);
    const [best] = nearest(prop.name, names);
    return [
      `<${element.name}> has no prop "${prop.name}".${best ? ` Did you mean "${best}"?` : ''} Allowed: ${names.join(', ')}.`,
    ];
  }
  if (prop.value === undefined || accepts(rule, prop.value)) {
    return [];
  }
  return [`<${element.name} ${prop.name}="${prop.value}">: ${prop.name} takes ${describeRule(rule, prop.name)}.`];
}

function accepts(rule: PropRule, value: string | number | boolean): boolean {
  switch (rule.kind) {
    case 'oneOf':
      return rule.values!.includes(String(value));
    case 'integer': {
      const number = typeof value === 'boolean' || value === '' ? NaN : Number(value);
      return Number.isInteger(number) && number >= rule.range![0] && number <= rule.range![1];
    }
    case 'boolean':
      return typeof value === 'boolean';
    case 'data':
      return true;
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}

function describeRule(rule: PropRule, name: string): string {
  switch (rule.kind) {
    case 'oneOf':
      return `one of ${rule.values!.join(', ')}`;
    case 'integer':
      return `a whole number from ${rule.range![0]} to ${rule.range![1]}`;
    case 'boolean':
      return `{true} or {false} (or just the word ${name})`;
    case 'icon':
      return 'an icon as "set:name", for example "tabler:network"';
    case 'image':
      return 'a picture: "/img/…" for a file below static, "./…" for one beside the page';
    case 'link':
      return 'an address: "/faq/", "#anchor" or "https://…"';
    case 'data':
      return '{…}, data as the page of the component shows';
    default:
      return name === 'alt' ? '"…", a text that says what the picture shows' : 'a text that is not empty';
  }
}
