import type {RootContent} from 'mdast';
import type {Page} from '../Page';
import {comment} from '../output/jsx';
import {joinLines} from '../source/lines';
import {toData, type Value} from '../source/values';
import type {Use} from './use';

/** Properties that steer a component; their values are no text for readers. */
const steering =
  /^(?:ui|class|wrapper|size|cols|layout|icon|target|type|status|style|color|description)|url|src|image|icon$/i;

/** Keeps what readers saw of a component that has no counterpart, and its properties in a remark for a person. */
export function keepForPerson(use: Use, page: Page, message: string): RootContent[] {
  const {name, place, yaml, props, children} = use;
  page.person(place, message);
  const unused = props.unused();
  const texts = unused.flatMap(([key, value]) => (isText(key, value) ? props.flow(key) : []));
  const written = yaml.length > 0 ? joinLines(yaml) : toJson(unused);
  const remark = written.trim() === '' ? [] : [comment(`${name}\n${written}`)];
  return [...remark, ...texts, ...children];
}

function isText(key: string, {scalar}: Value): boolean {
  return typeof scalar === 'string' && !steering.test(key) && /\p{L}/u.test(scalar);
}

function toJson(entries: readonly [string, Value][]): string {
  return entries.map(([key, value]) => `${key}: ${JSON.stringify(toData(value))}`).join('\n');
}
