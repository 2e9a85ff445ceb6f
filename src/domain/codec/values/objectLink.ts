import type {ObjectLink} from './value';

/** MAX_ID: no Object, no Object Instance (Core 1.2.2 §7.1). */
const maxId = 65535;

/** `oid:iid`, both decimal. */
export function formatObjectLink({objectId, instanceId}: ObjectLink): string {
  return `${objectId}:${instanceId}`;
}

export interface ReadLink {
  link: ObjectLink;
  /** Hexadecimal, as one example of the specification prints the null link. */
  hexadecimal?: true;
}

/** Reads `66:1`; also `FFFF:FFFF`, which is marked. Undefined for anything else. */
export function parseObjectLink(text: string): ReadLink | undefined {
  const decimal = /^(\d{1,5}):(\d{1,5})$/.exec(text);
  if (decimal) {
    const link = {objectId: Number(decimal[1]), instanceId: Number(decimal[2])};
    return link.objectId <= maxId && link.instanceId <= maxId ? {link} : undefined;
  }
  const digits = /^([\da-f]{4}):([\da-f]{4})$/i.exec(text);
  return digits
    ? {link: {objectId: parseInt(digits[1]!, 16), instanceId: parseInt(digits[2]!, 16)}, hexadecimal: true}
    : undefined;
}
