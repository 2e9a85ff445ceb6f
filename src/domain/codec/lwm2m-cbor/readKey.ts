import {clauses} from '../clauses';
import {itemName, type Item} from '../items/item';
import {levelNames, pathDepth, toPath, pathIds, type Path} from '../paths';
import type {Reporter} from '../problems';

/**
 * The path that a key adds to the one around it: an ID, or an array of IDs. At the top a text may come first, the
 * prefix of a device behind a gateway. Undefined, and a problem, when the key is no such thing.
 */
export function readKey(key: Item, around: Path, reporter: Reporter): Path | undefined {
  const segments = key.kind === 'array' ? key.items : [key];
  const [first, ...others] = segments;
  const hasPrefix = first?.kind === 'text' && pathDepth(around) === 0 && around.prefix === undefined;
  const prefix = hasPrefix ? first.value : around.prefix;
  const ids = readIds(hasPrefix ? others : segments, reporter);
  const all = ids && [...pathIds(around), ...ids];
  if (segments.length === 0) {
    reporter.report('bad-path', key, 'This array of IDs is empty; a key needs at least one ID.');
  } else if (all && all.length > levelNames.length) {
    const message = `This key goes ${all.length} levels deep; a path has at most four IDs: ${levelNames.join(', ')}.`;
    reporter.report('bad-path', key, message);
  } else {
    return all && toPath(all, prefix);
  }
  return undefined;
}

function readIds(items: Item[], reporter: Reporter): number[] | undefined {
  const wrong = items.find((item) => item.kind !== 'integer' || item.value < 0n || item.value > 65535n);
  if (!wrong) {
    return items.map((item) => Number((item as Item & {value: bigint}).value));
  }
  const found = wrong.kind === 'integer' ? String(wrong.value) : itemName(wrong);
  const message = `A key is an ID from 0 to 65535, or an array of them; this is ${found}.`;
  reporter.report('bad-path', wrong, message, clauses.formats);
  return undefined;
}
