import {coapCodes, formatPath, formatValue, type Entry} from '../../src/domain/codec';
import {findResource} from '../shared/definitions';
import type {Outcome} from './operations';

/** An answer for people: the code, then one line for each value or link. */
export function formatOutcome({code, entries, problem = ''}: Outcome): string {
  const head = `${code} ${coapCodes[code] ?? ''} ${problem}`.trim();
  return [head, ...entries.map(formatEntry)].join('\n');
}

/** `/3/0/0 Manufacturer = Example maker`. */
export function formatEntry({path, value, attributes = []}: Entry): string {
  const name = findResource(path.objectId, path.resourceId)?.name ?? '';
  const said = value
    ? `= ${formatValue(value)}`
    : attributes.map((each) => (each.value === undefined ? each.name : `${each.name}=${each.value}`)).join(' ');
  return [formatPath(path), name, said].filter(Boolean).join(' ');
}
