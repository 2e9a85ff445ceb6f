import type {RootContent} from 'mdast';
import {checkElement, type Attribute} from '../../authoring/check';
import type {Page} from '../Page';
import type {MappedComponent} from '../model';
import {flowElement, type JsxAttributes} from '../output/jsx';
import {keepForPerson, readText} from './keep';
import {findConverter} from './table';
import type {Use} from './use';

/** Notes of authors to each other, which no reader ever saw, and names that never did anything. */
const silent = new Set(['description', 'clipboard', 'target', 'opacity', 'altIcon', 'rounded', 'gap', 'layout']);

/** Writes a component with what the portal has, and says what became of it. */
export function convertUse(use: Use, page: Page): RootContent[] {
  const map = page.around.maps.components[use.name];
  if (map?.name) {
    return toMapped(use, map.name, map, page);
  }
  const convert = findConverter(use.name);
  if (!convert) {
    const message = `${use.name} is not known here. What it says is kept; write it with a component of the portal.`;
    return keepForPerson(use, page, message);
  }
  const nodes = withProps(convert(use, page), map);
  reportOutcome(use, nodes, page);
  return nodes;
}

function reportOutcome({name, place, props}: Use, nodes: readonly RootContent[], page: Page): void {
  if (page.isForPerson(place)) {
    return;
  }
  const [first] = nodes;
  const result =
    first?.type === 'mdxJsxFlowElement' ? `<${first.name}>` : first?.type === 'admonition' ? ':::' : 'Markdown';
  page.converted(place, `${name} is ${nodes.length === 0 ? 'nothing: it was empty' : result} now.`);
  const unused = props.unused().filter(([key]) => !silent.has(key));
  const named = unused.filter(
    ([, {scalar, items, entries}]) => scalar !== undefined || items.length + entries.size > 0,
  );
  if (named.length > 0) {
    page.dropped(place, `${named.map(([key]) => key).join(', ')} of ${name}: the portal has nothing for it.`);
  }
}

/** Adds the props that the table gives to a component's first element. */
function withProps(nodes: RootContent[], map: MappedComponent | undefined): RootContent[] {
  const [first, ...rest] = nodes;
  if (!map || first?.type !== 'mdxJsxFlowElement') {
    return nodes;
  }
  const added = flowElement('x', map.props).attributes;
  const names = new Set(added.map((attribute) => ('name' in attribute ? attribute.name : '')));
  const kept = first.attributes.filter((attribute) => !('name' in attribute) || !names.has(attribute.name));
  return [{...first, attributes: [...kept, ...added]}, ...rest];
}

/** A component that the table names: props that fit keep their names, texts become content. */
function toMapped(use: Use, name: string, map: MappedComponent, page: Page): RootContent[] {
  const {place, props, children} = use;
  const attributes: Record<string, JsxAttributes[string]> = {...map.props};
  const content: RootContent[] = [];
  for (const [key, value] of props.unused()) {
    const {scalar} = value;
    const isFree = scalar !== undefined && !(key in attributes);
    if (isFree && fits(name, {name: key, value: scalar})) {
      const {text, links} = props.plain(key);
      attributes[key] = typeof scalar === 'string' ? text : scalar;
      content.push(...links);
    } else {
      content.push(...readText(key, value, props));
    }
  }
  page.converted(place, `${use.name} is <${name}> now, as the table says.`);
  return [flowElement(name, attributes, [...content, ...children])];
}

function fits(component: string, attribute: Attribute): boolean {
  return checkElement({name: component, line: 1, column: 1, attributes: [attribute], spread: true}).length === 0;
}
