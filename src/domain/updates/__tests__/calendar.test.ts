import {buildCalendar, type CalendarEntry} from '..';

const entry: CalendarEntry = {
  title: 'Test event; the first, of many',
  description: 'Devices meet servers.',
  url: 'https://example.org/updates/test-event/',
  date: '2024-05-01',
  start: '2024-06-10',
  end: '2024-06-13',
  place: 'Raleigh',
};

/** The lines of the file as a reader of RFC 5545 joins them. */
const linesOf = (calendar: string): string[] => calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n');

test('an event lasts to the end of its last day, and its signs are escaped', () => {
  expect(linesOf(buildCalendar('Updates', 'example.org', [entry]))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Updates//EN',
    'X-WR-CALNAME:Updates',
    'BEGIN:VEVENT',
    'UID:updates-test-event@example.org',
    'DTSTAMP:20240501T000000Z',
    'DTSTART;VALUE=DATE:20240610',
    'DTEND;VALUE=DATE:20240614',
    'SUMMARY:Test event\\; the first\\, of many',
    'DESCRIPTION:Devices meet servers.',
    'LOCATION:Raleigh',
    'URL:https://example.org/updates/test-event/',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test.each([
  ['2024-02-28', '20240229'],
  ['2023-02-28', '20230301'],
  ['2024-04-30', '20240501'],
  ['2024-12-31', '20250101'],
])('the day after %s is %s', (end, next) => {
  expect(buildCalendar('Updates', 'example.org', [{...entry, end}])).toContain(`DTEND;VALUE=DATE:${next}\r\n`);
});

test('no line has more than 75 octets, and no character is cut', () => {
  const calendar = buildCalendar('Updates', 'example.org', [{...entry, description: 'Größe und Maß · '.repeat(20)}]);
  const widths = calendar.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(75);
  expect(linesOf(calendar)).toContain(`DESCRIPTION:${'Größe und Maß · '.repeat(20)}`);
});

test('events come in the order of their days', () => {
  const calendar = buildCalendar('Updates', 'example.org', [entry, {...entry, start: '2023-11-15', end: '2023-11-21'}]);
  expect(calendar.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20231115', 'DTSTART;VALUE=DATE:20240610']);
});
