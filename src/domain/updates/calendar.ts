import type {UpdateEvent} from './model';

/** An event with what a calendar shows of it. */
export interface CalendarEntry extends UpdateEvent {
  title: string;
  description: string;
  /** Address of the update. */
  url: string;
  /** Day of the update, ISO 8601. */
  date: string;
}

/** An iCalendar file (RFC 5545) of whole-day events, in the order of their days. */
export function buildCalendar(name: string, host: string, entries: readonly CalendarEntry[]): string {
  const events = [...entries].sort((a, b) => (a.start < b.start ? -1 : 1)).flatMap((entry) => toEvent(entry, host));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(name)}//EN`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function toEvent({title, description, url, date, start, end, place, link}: CalendarEntry, host: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${new URL(url).pathname.replaceAll('/', '-').replaceAll(/^-|-$/g, '')}@${host}`,
    `DTSTAMP:${toDay(date)}T000000Z`,
    `DTSTART;VALUE=DATE:${toDay(start)}`,
    `DTEND;VALUE=DATE:${toDay(dayAfter(end))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `LOCATION:${escapeText(place)}`,
    `URL:${link ?? url}`,
    'END:VEVENT',
  ];
}

const toDay = (date: string): string => date.replaceAll('-', '');

/** The end of a whole-day event is the first day on which it is over (RFC 5545, clause 3.6.1). */
function dayAfter(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Map([
    [2, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28],
    ...[4, 6, 9, 11].map((each) => [each, 30] as const),
  ]);
  if (day < (last.get(month) ?? 31)) {
    return toDate(year, month, day + 1);
  }
  return month < 12 ? toDate(year, month + 1, 1) : toDate(year + 1, 1, 1);
}

function toDate(...parts: [number, number, number]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Clause 3.3.11. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets, clause 3.1; a character is never cut. */
function fold(line: string): string {
  let width = 0;
  let folded = '';
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (width + octets > 75) {
      folded += '\r\n ';
      width = 1;
    }
    folded += sign;
    width += octets;
  }
  return folded;
}
