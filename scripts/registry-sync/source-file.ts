/** An XML file as the registry's repository has it; `path` is relative to its root, with `/`. */
export interface SourceFile {
  path: string;
  bytes: Buffer;
}

/** Bounds that the registry stays far below, so that a wrong or hostile archive ends early. Sizes in bytes. */
export const limits = {
  /** One XML file; the largest today has 0.25 MB. */
  file: 4 * 1024 * 1024,
  /** All XML files; 7 MB today. */
  total: 128 * 1024 * 1024,
  /** Files of the repository, XML or not. */
  count: 20_000,
  /** The compressed archive. */
  archive: 128 * 1024 * 1024,
  /** The archive unpacked, with the files that are passed over. */
  unpacked: 1024 * 1024 * 1024,
};
export type Limits = typeof limits;

/** Whether the portal reads a file: an XML file of the root or of `version_history`. */
export function isRegistryPath(path: string): boolean {
  // Every name that Windows can write, too.
  return /^(version_history\/)?[^/\\:*?"<>|\p{Cc}]+\.xml$/u.test(path);
}
