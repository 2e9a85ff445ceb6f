import type {PageKind} from '../page-kinds';

/** A generator with a set-up, which is built and measured. */
export interface Site {
  name: string;
  /** Where its packages are and where it is built, from the root of the repository. */
  folder: string;
  /** What makes the site into `outDir`, an absolute path; the first part is a program of its packages. */
  command: (outDir: string) => string[];
  /** What it keeps for later builds, from its folder; a cold build begins without. */
  caches: readonly string[];
  env?: NodeJS.ProcessEnv;
  /** Writes the content where the generator reads it. The portal has its own. */
  prepare?: (registryDir: string) => void;
  /** One page of each kind, by its address below the site. */
  pages: Readonly<Record<PageKind, string>>;
  /** Names of the packages whose versions stand beside its numbers. */
  packages: readonly string[];
}
