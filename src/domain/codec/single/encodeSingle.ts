import {encodeUtf8} from '../bytes/utf8';
import {Writer} from '../bytes/Writer';
import {writeValue} from '../cbor/writeValue';
import {clauses} from '../clauses';
import {checkEntries} from '../entries/checkEntries';
import {leafEntries} from '../entries/leafEntries';
import type {Encoded, Entry} from '../model';
import {formatPath} from '../paths';
import {EncodeReporter} from '../problems';
import {formatValue} from '../values/text';
import type {Value} from '../values/value';

/** Encodes text/plain, content format 0 (Core 1.2.2 §7.5, §C). */
export function encodeText(entries: readonly Entry[]): Encoded {
  return encodeOne(
    entries,
    (value) => encodeUtf8(formatValue(value)),
    (value) =>
      value.type === 'Float' && !Number.isFinite(value.value) ? `${value.value} has no decimal digits.` : undefined,
  );
}

/** Encodes application/octet-stream, content format 42: Opaque values only (Core 1.2.2 §7.5). */
export function encodeOpaque(entries: readonly Entry[]): Encoded {
  return encodeOne(
    entries,
    (value) => (value as Value & {type: 'Opaque'}).value,
    ({type}) =>
      type === 'Opaque' ? undefined : `Only Opaque values are written as they are; this one is of type ${type}.`,
  );
}

/** Encodes application/cbor, content format 60 (Core 1.2.2 §7.5). */
export function encodeCborValue(entries: readonly Entry[]): Encoded {
  return encodeOne(
    entries,
    (value) => {
      const writer = new Writer();
      writeValue(writer, value);
      return writer.finish();
    },
    () => undefined,
    true,
  );
}

function encodeOne(
  entries: readonly Entry[],
  write: (value: Value) => Uint8Array,
  refuse: (value: Value) => string | undefined,
  none = false,
): Encoded {
  const reporter = new EncodeReporter(clauses.formats);
  const [entry, ...others] = leafEntries(entries);
  const value = entry?.value;
  if (!entry || !value || others.length > 0) {
    const message = `This format carries exactly one value; here are ${value ? others.length + 1 : 'none'}.`;
    reporter.report('not-expressible', message);
    return {problems: reporter.problems};
  }
  checkEntries([entry], {none}, reporter);
  const reason = refuse(value);
  if (reason) {
    reporter.report('not-expressible', `${formatPath(entry.path)}: ${reason}`, entry.index);
  }
  return {...reporter.finish(() => write(value)), basePath: entry.path};
}
