import type {PathReading, RegistrationReading} from './model';
import {readAttribute, readPath} from './readToken';

/**
 * Reads a registration: `POST /rd?ep=dev1&lt=86400` with or without its links, or links alone:
 * `</1/0>,</3/0>,</3303>;ver=1.1` (Core 1.2.2 §6.2.1). One link without parameters is a path, not a registration.
 */
export function readRegistration(text: string): RegistrationReading | undefined {
  const links = readLinks(text);
  const query = /(?:^|[?\s])(ep=[^\s<]*|[^\s<?]*&(?:ep|lwm2m)=[^\s<]*)/i.exec(text)?.[1];
  const parameters = query?.split('&').flatMap(readAttribute) ?? [];
  return parameters.length > 0 || links.length > 1 ? {kind: 'registration', parameters, links} : undefined;
}

/** The links to Objects and what lies in them; the root and links to other things are passed over. */
function readLinks(text: string): PathReading[] {
  return [...text.matchAll(/<([^<>]{1,64})>([^<]{0,512})/g)].flatMap(([, target, attributes]) => {
    const path = readPath(`<${target}>${attributes?.trim().replace(/,$/, '')}`);
    return path ? [path] : [];
  });
}
