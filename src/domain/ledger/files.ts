import type {Addresses} from './model';

/** A file of the ledger: a line for each page, its path and then its anchors; lines and anchors are sorted. */
export interface LedgerFile {
  name: string;
  text: string;
}

/** The file for a page: each revision of the guide has one, the registry has one, all others share one. */
export function fileOf(path: string): string {
  const [, area, line] = path.split('/');
  if (area === 'lwm2m' && /^(?:\d|latest$)/.test(line ?? '')) {
    return `lwm2m-${line}.txt`;
  }
  return area === 'registry' ? 'registry.txt' : 'portal.txt';
}

/** What the files of a ledger hold, with the place of each page. */
export function parseLedger(files: readonly LedgerFile[]): {addresses: Addresses; places: Map<string, string>} {
  const addresses = new Map<string, Set<string>>();
  const places = new Map<string, string>();
  for (const {name, text} of files) {
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      const [path, ...anchors] = line.split(' ').filter(Boolean);
      if (path) {
        addresses.set(path, new Set([...(addresses.get(path) ?? []), ...anchors]));
        places.set(path, `${name}:${index + 1}`);
      }
    }
  }
  return {addresses, places};
}

/** The files for these addresses, sorted by name. */
export function writeLedger(addresses: Addresses): LedgerFile[] {
  const lines = new Map<string, string[]>();
  for (const path of [...addresses.keys()].sort()) {
    const file = fileOf(path);
    const line = [path, ...[...addresses.get(path)!].sort()].join(' ');
    lines.set(file, [...(lines.get(file) ?? []), line]);
  }
  return [...lines].sort().map(([name, texts]) => ({name, text: `${texts.join('\n')}\n`}));
}

/** All addresses of both; what was published once is never taken out. */
export function addAddresses(ledger: Addresses, site: Addresses): Addresses {
  const all = new Map(ledger);
  for (const [path, anchors] of site) {
    all.set(path, new Set([...(ledger.get(path) ?? []), ...anchors]));
  }
  return all;
}
