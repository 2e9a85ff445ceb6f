import {isScalar, type Node, type Scalar} from 'yaml';
import {nearest} from '../text/nearest';
import {checkMarkdown} from './markdown';
import type {Reader, Report} from './reader';

/** A text that is not empty. */
export const text: Reader<string> = (node, report) => {
  const value = isScalar(node) ? (node.value as string).trim() : '';
  return value || report.at(node, 'a text is needed here.');
};

/** A text in Markdown, kept as written; HTML is refused, since pages are made of it. */
export const markdown: Reader<string> = (node, report) => {
  const value = text(node, report);
  if (value !== undefined) {
    const firstLine = (node as Scalar).type === 'BLOCK_LITERAL' ? 1 : 0;
    checkMarkdown((node as Scalar<string>).value).forEach(({line, message}) =>
      report.at(node, message, firstLine && line - 1 + firstLine),
    );
  }
  return value;
};

/** A text that `parse` understands; `wanted` says in words what that is. */
export function parsedText<T>(parse: (value: string) => T | undefined, wanted: string): Reader<T> {
  return (node, report) => {
    const value = text(node, report);
    return value === undefined ? undefined : (parse(value) ?? report.at(node, `"${value}" is not ${wanted}.`));
  };
}

/** Small letters, digits and single hyphens: what can stand in an address for good. */
export const slug = parsedText(
  (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : undefined),
  'an id: small letters, digits and hyphens, for example endpoint-name-and-psk',
);

/** A day that exists, as `2026-11-20`. */
export const day = parsedText(toDay, 'a day; write it as 2026-11-20');

/** The address of a page elsewhere. */
export const httpAddress = parsedText(
  (value) => (URL.canParse(value) && /^https?:\/\/[^\s<>"]+$/.test(value) ? value : undefined),
  'an address; begin with https://',
);

/** One of the given words. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (node: Node | null, report: Report) => {
    const value = text(node, report);
    if (value === undefined || (values as readonly string[]).includes(value)) {
      return value as T | undefined;
    }
    const [best] = nearest(value, values);
    return report.at(
      node,
      `"${value}" is not allowed here.${best ? ` Did you mean "${best}"?` : ''} Allowed: ${values.join(', ')}.`,
    );
  };
}

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function toDay(value: string): string | undefined {
  const [, year = 0, month = 0, date = 0] = (/^(20\d\d)-(\d\d)-(\d\d)$/.exec(value) ?? []).map(Number);
  const leap = month === 2 && year % 4 === 0 ? 1 : 0;
  return date >= 1 && date <= (daysIn[month - 1] ?? 0) + leap ? value : undefined;
}
