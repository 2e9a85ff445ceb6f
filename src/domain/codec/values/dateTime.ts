const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

/**
 * Seconds since 1970 of a date and time as in RFC 3339 (tag 0 of CBOR, RFC 8949 §3.4.1): exact when whole, with a
 * fraction as a double. Undefined when the text is no such date.
 */
export function parseDateTime(text: string): bigint | number | undefined {
  const match = pattern.exec(text);
  if (!match) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59 || second > 60) {
    return undefined;
  }
  const seconds = daysSince1970(year, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset(match[8]!);
  return match[7] ? seconds + Number(match[7]) : BigInt(seconds);
}

function offset(zone: string): number {
  const [hours, minutes] = zone.slice(1).split(':').map(Number);
  return zone.length === 1 ? 0 : (zone.startsWith('-') ? -60 : 60) * (hours! * 60 + minutes!);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysSince1970(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
  let days = (year - 1970) * 365 + leapDays + day - 1;
  for (let passed = 1; passed < month; passed++) {
    days += daysIn(year, passed);
  }
  return days;
}
