import {clauses} from '../clauses';
import {itemName, type Item} from '../items/item';
import type {Reporter} from '../problems';
import {parseDateTime} from './dateTime';
import type {Wire} from './readAs';

/**
 * What a CBOR or JSON item carries (RFC 8949 §3; its tags for date, time and decimal fraction: §3.4). Undefined, and
 * a problem, for an item that is no value.
 */
export function itemToWire(item: Item, reporter: Reporter): Wire | undefined {
  switch (item.kind) {
    case 'integer':
    case 'float':
      return {kind: 'number', value: item.value};
    case 'text':
    case 'boolean':
    case 'bytes':
      return {kind: item.kind, value: item.value} as Wire;
    case 'null':
      return {kind: 'null'};
    case 'tag':
      return tagToWire(item.tag, item.item) ?? reportTag(item.tag, item, reporter);
    default:
      reporter.report('wrong-structure', item, `A value is expected here, not ${itemName(item)}.`);
      return undefined;
  }
}

function tagToWire(tag: bigint, item: Item): Wire | undefined {
  if (tag === 0n && item.kind === 'text') {
    const seconds = parseDateTime(item.value);
    return seconds === undefined ? undefined : {kind: 'number', value: seconds};
  }
  if (tag === 1n && (item.kind === 'integer' || item.kind === 'float')) {
    return {kind: 'number', value: item.value};
  }
  return tag === 4n && item.kind === 'array' ? readDecimalFraction(item.items) : undefined;
}

/** [exponent, mantissa], both integers: mantissa × 10^exponent. */
function readDecimalFraction([exponent, mantissa, ...rest]: Item[]): Wire | undefined {
  return exponent?.kind === 'integer' && mantissa?.kind === 'integer' && rest.length === 0
    ? {kind: 'number', value: Number(`${mantissa.value}e${exponent.value}`)}
    : undefined;
}

function reportTag(tag: bigint, item: Item, reporter: Reporter): undefined {
  const message = `Tag ${tag} on this item has no meaning here. Known are 0 (date and time as text), 1 (seconds since 1970) and 4 (decimal fraction: [exponent, mantissa]).`;
  reporter.report('unknown-tag', item, message, clauses.cborTags);
}
