import {encodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import {checkKnown} from '../entries/checkEntries';
import type {IndexedEntry} from '../entries/leafEntries';
import type {Encoded, Entry, LinkAttribute} from '../model';
import {formatPath} from '../paths';
import {EncodeReporter} from '../problems';

/** Encodes application/link-format, content format 40 (RFC 6690 §2): the paths with their attributes, no values. */
export function encodeLinks(entries: readonly Entry[]): Encoded {
  const reporter = new EncodeReporter(clauses.linkFormat);
  const indexed = entries.map((entry, index) => ({...entry, index}));
  checkKnown(indexed, reporter);
  indexed.forEach((entry) => checkEntry(entry, reporter));
  return reporter.finish(() => encodeUtf8(indexed.map(formatLink).join(',')));
}

function checkEntry({path, value, time, unit, attributes, index}: IndexedEntry, reporter: EncodeReporter): void {
  if (value || time !== undefined || unit !== undefined) {
    reporter.report('left-out', `Links carry no values; the one of ${formatPath(path)} is left out.`, index);
  }
  const wrong = attributes?.find(({name}) => !/^[^\s=;,"<>]+$/.test(name));
  if (wrong) {
    reporter.report('not-expressible', `${JSON.stringify(wrong.name)} cannot be the name of an attribute.`, index);
  }
}

function formatLink({path, attributes = []}: Entry): string {
  return [`<${formatPath(path)}>`, ...attributes.map(formatAttribute)].join(';');
}

/** A value is quoted when it was, and when it has to be. */
function formatAttribute({name, value, quoted}: LinkAttribute): string {
  if (value === undefined) {
    return name;
  }
  return quoted || !/^[^\s;,"<>\\]+$/.test(value) ? `${name}="${value.replace(/["\\]/g, '\\$&')}"` : `${name}=${value}`;
}
