import {parseQuery} from '../../shared/messages';
import {Refusal} from '../../shared/Refusal';

/** The attributes of a notification that this client knows, in seconds. */
export interface Attributes {
  /** Not sooner after the last notification. */
  pmin?: number;
  /** Not later; 0 is never. */
  pmax?: number;
}

/**
 * Reads `pmin=10`, or `pmin` to unset it (Core 1.2.2 §7.3).
 *
 * @throws Refusal 4.00 for other attributes and for what is no number of seconds
 */
// #region attributes
export function parseAttributes(query: readonly string[]): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of parseQuery(query)) {
    if (name !== 'pmin' && name !== 'pmax') {
      throw new Refusal('4.00', `the attribute ${name} is not supported`);
    }
    if (value !== undefined && !/^\d{1,9}$/.test(value)) {
      throw new Refusal('4.00', `${name}=${value} is no number of seconds`);
    }
    attributes[name] = value === undefined ? undefined : Number(value);
  }
  return attributes;
}
// #endregion attributes
