import {clauses} from '../clauses';
import type {Reporter} from '../problems';
import type {Item, ItemEntry} from './item';

/** Reports each key that a map has a second time (RFC 8949 §5.3.1, RFC 8259 §4). */
export function checkDuplicateKeys(
  entries: ItemEntry[],
  reporter: Reporter,
  clause: string = clauses.cborValidity,
): void {
  if (entries.length < 2) {
    return;
  }
  const seen = new Set<string>();
  for (const {key} of entries) {
    if (reporter.full) {
      return;
    }
    const text = keyText(key);
    if (text !== undefined && seen.has(text)) {
      const message = `The key ${text} is in this map twice; which value counts is not defined. Leave one out.`;
      reporter.report('duplicate-key', key, message, clause);
    } else if (text !== undefined) {
      seen.add(text);
    }
  }
}

/** The same text for the same key; maps, tags and the like are no keys of LwM2M and have none. */
function keyText(key: Item): string | undefined {
  switch (key.kind) {
    case 'integer':
    case 'float':
    case 'boolean':
      return String(key.value);
    case 'text':
      return JSON.stringify(key.value);
    case 'array': {
      const parts = key.items.map((item) => (item.kind === 'array' ? undefined : keyText(item)));
      return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
    }
    default:
      return undefined;
  }
}
