import {applyTrailingSlash} from '@docusaurus/utils-common';

interface Site {
  baseUrl: string;
  trailingSlash: boolean | undefined;
  autoAddBaseUrl: boolean;
}

/** Whether an address is one of this site: it names no protocol and no host. */
export function isInternal(address: string): boolean {
  return !/^(?:[A-Za-z][A-Za-z\d+.-]*:|\/\/)/.test(address);
}

/**
 * The address that a link leads to, as Docusaurus makes it: below the base path, with a slash at its end if the site has
 * them. `pathname://` before a path means a file, which no script can show.
 */
export function toTarget(asked: string, {baseUrl, trailingSlash, autoAddBaseUrl}: Site): string {
  const address = asked.replace('pathname://', '');
  const based = autoAddBaseUrl && address.startsWith('/') ? addBaseUrl(address, baseUrl) : address;
  return isInternal(asked) ? applyTrailingSlash(based, {trailingSlash, baseUrl}) : based;
}

function addBaseUrl(address: string, baseUrl: string): string {
  if (!isInternal(address) || address.startsWith(baseUrl)) {
    return address;
  }
  return `${address}/` === baseUrl ? baseUrl : baseUrl + address.slice(1);
}
