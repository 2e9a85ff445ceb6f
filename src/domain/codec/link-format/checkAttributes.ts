import {clauses} from '../clauses';
import type {LinkAttribute} from '../model';
import type {ByteRange, Reporter} from '../problems';

const digits = {pattern: /^\d+$/, words: 'digits'};
const decimal = {pattern: /^\d+(\.\d+)?$/, words: 'a decimal number without sign or exponent'};
const flag = {pattern: /^[01]$/, words: '0 or 1'};
const version = {pattern: /^\d+\.\d+$/, words: 'two numbers with a dot, such as 1.1'};

/** Values of the attributes of LwM2M (Core 1.2.2 §7.3); others may have any value. */
const grammar: Readonly<Record<string, {pattern: RegExp; words: string}>> = {
  dim: digits,
  ssid: digits,
  ver: version,
  lwm2m: version,
  pmin: digits,
  pmax: digits,
  epmin: digits,
  epmax: digits,
  hqmax: digits,
  gt: decimal,
  lt: decimal,
  st: decimal,
  edge: flag,
  con: flag,
};

/** Reports attributes of LwM2M whose value has another form than its grammar, and attributes that are there twice. */
export function checkAttributes(attributes: readonly LinkAttribute[], at: ByteRange, reporter: Reporter): void {
  const seen = new Set<string>();
  for (const {name, value} of attributes) {
    const rule = Object.hasOwn(grammar, name) ? grammar[name] : undefined;
    if (rule && !rule.pattern.test(value ?? '')) {
      const message = `The value of "${name}" should be ${rule.words}, not ${JSON.stringify(value ?? '')}.`;
      reporter.report('odd-attribute', at, message, clauses.attributes);
    }
    if (rule && seen.has(name)) {
      reporter.report('odd-attribute', at, `The attribute "${name}" is there twice.`, clauses.attributes);
    }
    seen.add(name);
  }
}
