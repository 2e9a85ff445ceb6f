import {decodeUtf8} from '../bytes/utf8';
import {clauses} from '../clauses';
import type {ByteRange} from '../problems';
import type {JsonCursor} from './JsonCursor';

const quote = 0x22;
const backslash = 0x5c;

/** The string whose opening quotation mark is here (RFC 8259 §7); what is odd about it is reported. */
export function readText(cursor: JsonCursor): string {
  const start = ++cursor.at;
  const escaped = findEnd(cursor);
  const end = cursor.at;
  if (cursor.here === quote) {
    cursor.at++;
  } else {
    cursor.stop('truncated', {start: start - 1, end}, 'The text ends inside a string; its closing " is missing.');
  }
  const {text, badAt} = decodeUtf8(cursor.bytes.subarray(start, end));
  if (badAt !== undefined) {
    const message = 'This string is not UTF-8 from here on.';
    cursor.reporter.report('bad-utf8', {start: start + badAt, end}, message, clauses.utf8);
  }
  return escaped ? unescape(text, {start, end}, cursor) : text;
}

/** Moves to the closing quotation mark, or to the end; true when there are escapes before it. */
function findEnd(cursor: JsonCursor): boolean {
  let escaped = false;
  let control: number | undefined;
  while (cursor.here !== undefined && cursor.here !== quote) {
    if (cursor.here < 0x20) {
      control ??= cursor.at;
    }
    escaped ||= cursor.here === backslash;
    cursor.at += cursor.here === backslash ? 2 : 1;
  }
  cursor.at = Math.min(cursor.at, cursor.bytes.length);
  if (control !== undefined) {
    const message = 'A control character in a string must be escaped, for example \\n.';
    cursor.reporter.report('not-well-formed', {start: control, end: control + 1}, message, clauses.jsonStrings);
  }
  return escaped;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Replaces the escapes of a string; what is no escape stays and is reported. */
function unescape(text: string, at: ByteRange, cursor: JsonCursor): string {
  let plain = '';
  let from = 0;
  let wrong: string | undefined;
  for (let escape = text.indexOf('\\'); escape >= 0; escape = text.indexOf('\\', from)) {
    const character = readEscape(text, escape + 1);
    wrong ??= character === undefined ? text.slice(escape, escape + 2) : undefined;
    plain += text.slice(from, escape) + (character ?? text.slice(escape, escape + 2));
    from = escape + (text[escape + 1] === 'u' && character !== undefined ? 6 : 2);
  }
  plain += text.slice(from);
  reportEscapes(wrong, plain, at, cursor);
  return plain.toWellFormed();
}

/** The character that the escape code at `at` stands for. */
function readEscape(text: string, at: number): string | undefined {
  const code = text[at] ?? '';
  const digits = text.slice(at + 1, at + 5);
  return code === 'u' && /^[\da-f]{4}$/i.test(digits) ? String.fromCharCode(parseInt(digits, 16)) : escapes[code];
}

function reportEscapes(wrong: string | undefined, plain: string, at: ByteRange, cursor: JsonCursor): void {
  if (wrong !== undefined) {
    const message = `${wrong} is no escape of JSON; allowed are \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits.`;
    cursor.reporter.report('not-well-formed', at, message, clauses.jsonStrings);
  }
  if (!plain.isWellFormed()) {
    const message = 'An escape gives half of a surrogate pair, which is no character.';
    cursor.reporter.report('bad-utf8', at, message, clauses.jsonStrings);
  }
}
