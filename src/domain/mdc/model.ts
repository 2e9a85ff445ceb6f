/** A place in a source file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/**
 * What became of something: `converted` into the portal's form, `dropped` because the portal has no use for it,
 * kept but in need of a `person`, or an `error` for which the page is not written.
 */
export type Level = 'converted' | 'dropped' | 'person' | 'error';

/** One line of the report. */
export interface Problem extends Place {
  file: string;
  level: Level;
  message: string;
}

/** A picture that a page shows; its file has to be there when the portal is built. */
export interface PictureUse extends Place {
  file: string;
  /** Path as the old page has it. */
  from: string;
  /** Path as the new page has it. */
  to: string;
  alt: string;
  /** Where the text alternative comes from; one made of a file name wants a better one. */
  altFrom: 'map' | 'author' | 'title' | 'file name';
}

/** What takes the place of a picture. */
export interface MappedPicture {
  src: string;
  alt?: string;
}

/** What takes the place of a component, and props that it always gets. */
export interface MappedComponent {
  name?: string;
  props: Readonly<Record<string, string | number | boolean>>;
}

/** Tables of what is called otherwise on the portal. */
export interface Maps {
  images: Readonly<Record<string, MappedPicture>>;
  /** An address, or the beginning of addresses when it ends with a slash. */
  links: Readonly<Record<string, string>>;
  icons: Readonly<Record<string, string>>;
  components: Readonly<Record<string, MappedComponent>>;
}

export const noMaps: Maps = {images: {}, links: {}, icons: {}, components: {}};

/** What a conversion has to know of the world around the page. */
export interface Surroundings {
  maps: Maps;
  /** Fragments (`dmso` of `/working-groups/#dmso`) that a link of any page leads to. */
  fragments: ReadonlySet<string>;
  /** Tells whether the portal has the icon `set:name`. */
  hasIcon: (name: string) => boolean;
  /** Names of the icon sets of the portal. */
  iconSets: readonly string[];
}

/** A page as it comes out. */
export interface Conversion {
  /** The page as MDX; absent when there is an error. */
  output?: string;
  /** True when the source was written for the portal already and was left alone. */
  unchanged: boolean;
  problems: Problem[];
  pictures: PictureUse[];
}
