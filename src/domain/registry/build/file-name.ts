/** What the name of a registry file promises: `3.xml`, `version_history/3-1_0.xml`, `LWM2M_Device-v1_0_2.xml`. */
export interface FileName {
  path: string;
  objectId?: number;
  version?: string;
  /** Third number: a corrected edition of the same version. */
  service: number;
  /** `N.xml` outside of version_history: the newest version. */
  current: boolean;
  /** The index names this file. */
  indexed: boolean;
}

const numbered = /^(\d{1,5})(?:[-_]v?(\d+)(?:[._](\d+))?(?:[._](\d+))?)?\.xml$/i;
const named = /-v(\d+)_(\d+)(?:_(\d+))?\.xml$/i;

export function parseFileName(path: string, index: ReadonlySet<string>): FileName {
  const base = path.slice(path.lastIndexOf('/') + 1);
  const [, id, ...own] = numbered.exec(base) ?? [];
  const [major, minor = '0', service = '0'] = id ? own : (named.exec(base)?.slice(1) ?? []);
  const history = /(?:^|\/)version_history\//.test(path);
  return {
    path,
    ...(id && {objectId: Number(id)}),
    ...(major && {version: `${Number(major)}.${Number(minor)}`}),
    service: Number(service),
    current: id !== undefined && !major && !history,
    indexed: index.has(path),
  };
}
