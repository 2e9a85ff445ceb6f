import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {imageSize} from 'image-size';

/** A picture named in a page, found on disk. */
export interface FoundPicture {
  /** As written in the page. */
  source: string;
  /** Absolute path of the file. */
  file: string;
  /** True when the file lies beside the page and is bundled with it. */
  bundled: boolean;
  /** Size in CSS pixels, so that nothing moves when the picture arrives. */
  width: number;
  height: number;
}

/**
 * Finds the picture that `page` names: `/img/x.svg` in one of `staticDirs`,
 * `./x.png` beside the page.
 *
 * @throws Error that names the picture and where it was looked for.
 */
export function findPicture(source: string, page: string, staticDirs: readonly string[]): FoundPicture {
  if (/^[a-z]+:|^\/\//i.test(source)) {
    throw new Error(`picture "${source}" is on another host. Put the file below static/img and write "/img/…".`);
  }
  const bundled = !source.startsWith('/');
  const places = bundled ? [path.dirname(page)] : staticDirs;
  const file = places.map((place) => path.join(place, source)).find((candidate) => existsSync(candidate));
  if (!file) {
    const looked = places.map((place) => path.relative(process.cwd(), path.join(place, source))).join(', ');
    throw new Error(`picture "${source}" does not exist. Looked for ${looked}.`);
  }
  return {source, file, bundled, ...measure(source, file)};
}

function measure(source: string, file: string): {width: number; height: number} {
  try {
    const {width, height} = imageSize(readFileSync(file));
    return {width, height};
  } catch (error) {
    throw new Error(`picture "${source}" cannot be read: ${(error as Error).message}`, {cause: error});
  }
}
