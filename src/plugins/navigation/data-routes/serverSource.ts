import {readFileSync} from 'node:fs';
import type {PageSource} from './pageSource';

/** While pages are drawn, their data are files. */
export function createSource(toFile: (pathname: string) => string | undefined): PageSource {
  return {
    preload: () => Promise.resolve(true),
    read(pathname) {
      const file = toFile(pathname);
      return file && (JSON.parse(readFileSync(file, 'utf8')) as unknown);
    },
  };
}
