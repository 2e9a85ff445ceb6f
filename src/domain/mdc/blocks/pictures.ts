import type {Page} from '../Page';
import type {PictureUse, Place} from '../model';

export interface PictureText {
  /** What the author wrote. */
  alt?: string;
  /** Title of what the picture belongs to. */
  title?: string;
}

export interface FoundPicture {
  src: string;
  alt: string;
}

const fileName = /\.(?:jpe?g|png|svg|gif|webp|avif|bmp)$/i;

/**
 * Path and text alternative of a picture on the portal. A picture of another host cannot be shown: that gives nothing
 * and is reported.
 */
export function findPicture(from: string, place: Place, text: PictureText, page: Page): FoundPicture | undefined {
  const entry = page.around.maps.images[from];
  const src = entry?.src ?? from.trim();
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) {
    page.person(
      place,
      `The picture ${src.slice(0, 80)} is on another host. Put it below static/img and name it with --map.`,
    );
    return undefined;
  }
  const {alt, altFrom} = entry?.alt ? {alt: entry.alt, altFrom: 'map' as const} : textFor(from, text);
  page.pictures.push({file: page.file, ...place, from, to: src, alt, altFrom});
  if (altFrom === 'file name' || altFrom === 'title') {
    page.converted(place, `"${alt}" stands for the picture ${from} where it is not seen; it is from the ${altFrom}.`);
  }
  return {src, alt};
}

function textFor(from: string, {alt, title}: PictureText): Pick<PictureUse, 'alt' | 'altFrom'> {
  if (alt?.trim() && !fileName.test(alt.trim())) {
    return {alt: alt.trim(), altFrom: 'author'};
  }
  const words = wordsOf(from);
  if (!words && title) {
    return {alt: title, altFrom: 'title'};
  }
  return {alt: words || 'Picture', altFrom: 'file name'};
}

/**
 * The words of a file's name, without numbers of cameras and picture libraries. Names from Unsplash say who took the
 * picture, not what it shows.
 */
function wordsOf(path: string): string {
  const name = decode(path)
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/^.*-unsplash\b/i, '');
  const words = name
    .split(/[^\p{L}\d]+/u)
    .filter((word) => /\p{L}{3}/u.test(word) && !/\d[a-z]|[a-z][A-Z][a-z]+[A-Z]/.test(word));
  return words.filter((word) => !/^(?:img|image|unsplash|screenshot)$/i.test(word)).join(' ');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
