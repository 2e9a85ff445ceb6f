/** Object versions: `major.minor` (Core, 7.2). */

export interface VersionReading {
  /** `major.minor`. */
  version: string;
  /** The text is exactly `major.minor`. */
  regular: boolean;
}

/** Reads `1.1`, and leniently `1`, `1.1.2` (a service release of 1.1), `v1.1`; undefined for anything else. */
export function parseVersion(text: string): VersionReading | undefined {
  const match = /^\s*v?(\d{1,5})(?:\.(\d{1,5}))?(?:\.\d{1,5})?\s*$/i.exec(text);
  if (!match) {
    return undefined;
  }
  const version = `${Number(match[1])}.${Number(match[2] ?? 0)}`;
  return {version, regular: text === version};
}

/** Below zero when `a` is older than `b`. Both are `major.minor`. */
export function compareVersions(a: string, b: string): number {
  const [majorA, minorA] = toNumbers(a);
  const [majorB, minorB] = toNumbers(b);
  return majorA - majorB || minorA - minorB;
}

/** The two numbers of `major.minor`. */
export function toNumbers(version: string): [major: number, minor: number] {
  const [major, minor] = version.split('.');
  return [Number(major), Number(minor ?? 0)];
}
