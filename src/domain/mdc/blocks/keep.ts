import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import {comment} from '../output/jsx';
import {joinLines} from '../source/lines';
import {toData, type Value} from '../source/values';
import type {Props} from './Props';
import type {Use} from './use';

/** Properties that steer a component; their values are no text for readers. */
const steering =
  /^(?:ui|class|wrapper|size|cols|layout|icon|target|type|status|style|color|description|dataField|transformRawData|columns)|id$|url|src|image|icon$/i;

/** Keeps what readers saw of a component that has no counterpart, and its properties in a remark for a person. */
export function keepForPerson(use: Use, page: Page, message: string): RootContent[] {
  const {name, place, yaml, props, children} = use;
  page.person(place, message);
  const unused = props.unused();
  const texts = readTexts(props);
  const written = yaml.length > 0 ? joinLines(yaml) : toJson(unused);
  const remark = written.trim() === '' ? [] : [comment(`${name}\n${written}`)];
  return [...remark, ...texts, ...children];
}

/** The texts for readers in all properties that nobody asked for. */
function readTexts(props: Props): RootContent[] {
  return props.unused().flatMap(([key, value]) => readText(key, value, props));
}

/** The texts for readers in a property, however deep. */
export function readText(key: string, value: Value, props: Props): RootContent[] {
  if (steering.test(key)) {
    return [];
  }
  const inner = [...value.items, ...(value.entries.size > 0 ? [value] : [])];
  return isText(value) ? props.flow(key) : inner.flatMap((each) => readTexts(props.nested(named(key, each))));
}

/** An item of a list as a map: a text in it has the name of the list. */
function named(key: string, item: Value): Value {
  return item.scalar === undefined ? item : {...item, entries: new Map([[key, item]])};
}

function isText({scalar}: Value): boolean {
  return typeof scalar === 'string' && /\p{L}/u.test(scalar);
}

function toJson(entries: readonly [string, Value][]): string {
  return entries.map(([key, value]) => `${key}: ${JSON.stringify(toData(value))}`).join('\n');
}
