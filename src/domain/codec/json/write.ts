import {toBase64Url} from '../bytes/base64';
import type {Wire} from '../values/readAs';

/** JSON of a value; bytes as Base64 for URLs (RFC 8428 §5). NaN and the infinities have no JSON and must not come. */
export function wireToJson(wire: Wire): string {
  switch (wire.kind) {
    case 'bytes':
      return JSON.stringify(toBase64Url(wire.value));
    case 'number':
      return Object.is(wire.value, -0) ? '-0.0' : String(wire.value);
    case 'null':
      return 'null';
    default:
      return JSON.stringify(wire.value);
  }
}

/** A JSON object of names and values that are JSON already. */
export function toJsonObject(fields: readonly (readonly [name: string, json: string])[]): string {
  return `{${fields.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(',')}}`;
}
