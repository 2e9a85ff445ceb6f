import {createHash} from 'node:crypto';

const packages = '/node_modules/';

/**
 * Name in the page of a class that is `local` in a module of styles. All classes of a module end alike, so that a page
 * that has many of them can be compressed well. The end follows from where the module is in the repository or in its
 * package, whatever folder they are in.
 */
export function toClassName(siteDir: string, modulePath: string, local: string): string {
  const [site, file] = [siteDir, modulePath].map((text) => text.replaceAll('\\', '/')) as [string, string];
  const isPackage = file.includes(packages);
  const place = isPackage ? file.slice(file.lastIndexOf(packages) + packages.length) : file.slice(site.length);
  return `${local}_${createHash('sha256').update(place).digest('base64url').slice(0, 3)}`;
}
