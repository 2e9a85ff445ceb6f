import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {IconifyJSON} from '@iconify/types';
import {getIconData, iconToSVG} from '@iconify/utils';
import {parseIconName, type IconDrawing} from '../../domain/authoring/icons';
import {nearest} from '../../domain/text/nearest';

/** The icon sets installed with the portal; `package.json` lists their packages. */
export const iconSets = ['devicon-plain', 'mdi', 'mingcute', 'tabler'] as const;

const require = createRequire(path.join(process.cwd(), 'package.json'));
const loaded = new Map<string, IconifyJSON>();

function loadSet(set: string): IconifyJSON {
  let icons = loaded.get(set);
  if (!icons) {
    icons = JSON.parse(readFileSync(require.resolve(`@iconify-json/${set}/icons.json`), 'utf8')) as IconifyJSON;
    loaded.set(set, icons);
  }
  return icons;
}

/** True for the name of an icon in one of the sets. */
export function hasIcon(text: string): boolean {
  const parsed = parseIconName(text);
  const isSet = parsed !== undefined && (iconSets as readonly string[]).includes(parsed.set);
  return isSet && getIconData(loadSet(parsed.set), parsed.name) !== null;
}

/**
 * The drawing of an icon named `set:name`.
 *
 * @throws Error that names the icon, the sets there are and the nearest names.
 */
export function loadIcon(text: string): IconDrawing {
  const parsed = parseIconName(text);
  if (!parsed) {
    throw new Error(`"${text}" is not an icon name. Write "set:name", for example "tabler:network".`);
  }
  if (!(iconSets as readonly string[]).includes(parsed.set)) {
    throw new Error(`"${text}": there is no icon set "${parsed.set}" here. Sets: ${iconSets.join(', ')}.`);
  }
  const icons = loadSet(parsed.set);
  const data = getIconData(icons, parsed.name);
  if (!data) {
    const near = nearest(parsed.name, Object.keys(icons.icons));
    const hint = near.length > 0 ? ` Nearest: ${near.map((name) => `${parsed.set}:${name}`).join(', ')}.` : '';
    throw new Error(`"${text}": the set "${parsed.set}" has no icon "${parsed.name}".${hint}`);
  }
  const {attributes, body} = iconToSVG(data, {height: 'unset'});
  const [, , width, height] = attributes.viewBox.split(' ').map(Number);
  return {name: `${parsed.set}:${parsed.name}`, width: width!, height: height!, body};
}
