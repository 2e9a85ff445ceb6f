/** A value as an example states it; an Opaque is hexadecimal, an Objlnk `66:1`, a value that is absent null. */
export type StatedValue = string | number | boolean | null;

/** Path → value, for example `{'/3/0/9': 100}`. A time follows after a blank: `/3303/0/5700 @1700000000`. */
export type StatedValues = Readonly<Record<string, StatedValue>>;

/** The words for a stated value: texts in quotes, so that "1" is not 1. */
export function formatStated(value: StatedValue): string {
  return value === null ? 'no value' : typeof value === 'string' ? `"${value}"` : String(value);
}
