import {parseIconName} from '../../authoring/icons';
import type {Page} from '../Page';
import type {Place} from '../model';

/**
 * The portal's name of an icon: from the table, the same, or one that another set has under the same name. An icon
 * that the portal lacks goes, since it only decorates.
 */
export function findIcon(written: string, place: Place, page: Page): string | undefined {
  const {maps, hasIcon, iconSets} = page.around;
  const given = maps.icons[written];
  if (given !== undefined) {
    return given;
  }
  const candidates = spellings(written, iconSets);
  const same = candidates.find(hasIcon);
  if (same) {
    return same;
  }
  const [, name = ''] = (candidates[0] ?? '').split(':');
  const other = iconSets.map((set) => `${set}:${name}`).find((each) => name !== '' && hasIcon(each));
  if (other) {
    page.converted(place, `The icon ${written} is ${other} now, the icon of that name in a set of the portal.`);
    return other;
  }
  page.dropped(place, `The icon ${written} is in none of the sets ${iconSets.join(', ')}. Name another with --map.`);
  return undefined;
}

/** `i-mdi-home`, `i-mdi:home` and `mdi:home` are one icon. */
function spellings(written: string, sets: readonly string[]): string[] {
  const plain = written.trim().replace(/^i-/, '');
  const dashed = sets
    .filter((set) => plain.startsWith(`${set}-`))
    .map((set) => `${set}:${plain.slice(set.length + 1)}`);
  const guess = plain.includes(':') ? [plain] : [...dashed, plain.replace('-', ':')];
  return guess.filter((name) => parseIconName(name));
}
