import type {GlobalVersion} from '@docusaurus/plugin-content-docs/client';
import {listLaterPages} from '../../../domain/guide';
import {revisionPath, revisions} from '../../../domain/revisions';
import {targetPath} from '../../../theme/NavbarItem/DocsVersionDropdownNavbarItem/targetPath';
import {loadGuide} from '../content';
import {buildLaterPartial} from '../partial';

const pages = loadGuide('.');

/** A revision as the browser knows it. */
function toVersion(line: string): GlobalVersion {
  const own = pages.filter((page) => page.line === line);
  const docs = own.map(({id}) => ({id, path: `${revisionPath(line)}${id === 'start' ? '' : `${id}/`}`}));
  return {name: line, label: line, isLast: false, path: revisionPath(line), mainDocId: 'start', docs, draftIds: []};
}

const versions = revisions.map(({line}) => toVersion(line));

/** Where the menu leads from every page to every other revision. */
const ways = versions.flatMap(({name: from, docs}) =>
  docs.flatMap(({id}) =>
    versions
      .filter(({name}) => name !== from)
      .map((version) => {
        const same = version.docs.find((doc) => doc.id === id);
        return {from, id, to: version.name, same, target: targetPath(version, same, id)};
      }),
  ),
);

test('a page that both revisions have leads to itself', () => {
  const both = ways.filter(({same}) => same);
  expect(both.length).toBeGreaterThan(0);
  expect(both.filter(({same, target}) => target !== same?.path)).toEqual([]);
});

test.each(revisions.slice(1))(
  'a page that $line lacks leads to its entry in the list of what came later',
  (revision) => {
    const lacking = ways.filter(({to, same}) => to === revision.line && !same);
    const list = buildLaterPartial(listLaterPages(pages, revision));
    const lost = lacking.filter(({target}) => {
      const [page, anchor] = target.split('#');
      return page !== `${revisionPath(revision.line)}later/` || !list.includes(`{/* #${anchor} */}`);
    });
    expect(lacking.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  },
);

test('every entry of the list says since when the page exists, and leads to it', () => {
  const known = new Set(versions.flatMap(({docs}) => docs.map(({path}) => path)));
  const entries = revisions.slice(1).flatMap((revision) => listLaterPages(pages, revision));
  expect(
    entries.filter(({versions: later}) => later.length === 0 || !later.every(({href}) => known.has(href))),
  ).toEqual([]);
});

test('the list of what came later leads to the beginning of a revision that lacks nothing', () => {
  const newest = versions[0]!;
  expect(ways.filter(({id, to}) => id === 'later' && to === newest.name).map(({target}) => target)).toEqual(
    revisions.slice(1).map(() => newest.path),
  );
});
