import type {Addresses, Anchors, GoneAddress} from './model';

/** The addresses of a ledger that a site has not, in the ledger's order; an old path counts as that it leads to. */
export function findGone(
  ledger: {addresses: Addresses; places: ReadonlyMap<string, string>},
  site: Addresses,
  redirects: ReadonlyMap<string, string>,
): GoneAddress[] {
  return [...ledger.addresses].flatMap(([path, anchors]) => {
    const [file = '', line] = (ledger.places.get(path) ?? '').split(':');
    const place = {path, file, line: Number(line)};
    const present = findPage(path, site, redirects);
    if (!present) {
      return [place];
    }
    return [...anchors].filter((anchor) => !present.has(anchor)).map((anchor) => ({...place, anchor}));
  });
}

function findPage(path: string, site: Addresses, redirects: ReadonlyMap<string, string>): Anchors | undefined {
  const target = redirects.get(path)?.replace(/[?#].*$/, '');
  return site.get(path) ?? (target === undefined ? undefined : site.get(target));
}

/** What to do about them, one a line. */
export function describeGone(gone: readonly GoneAddress[]): string {
  const lines = gone.map(
    ({path, anchor, file, line}) => `ledger/${file}:${line} ${path}${anchor === undefined ? '' : `#${anchor}`}`,
  );
  return [
    'Addresses that were published lead nowhere any more:',
    ...lines,
    'Give a page that has moved a redirect in config/redirects.ts, and an anchor its old id: write {#old-id} after the ' +
      'heading, or <span id="old-id"></span> where its text has gone. What was published once stays in the ledger.',
  ].join('\n');
}
