import {writeFileSync} from 'node:fs';
import {buildGuideSidebar, unlistedPages} from '../src/domain/guide';
import {revisions} from '../src/domain/revisions';
import {listPageIds} from '../src/plugins/guide/content';

/** Writes the menus of the older revisions for the pages they have. */
for (const {line} of revisions.slice(1)) {
  const pages = listPageIds('.', line);
  const sidebar = {guide: buildGuideSidebar(pages)};
  writeFileSync(`versioned_sidebars/version-${line}-sidebars.json`, `${JSON.stringify(sidebar, null, 2)}\n`);
  console.log(`LwM2M ${line}: ${pages.size} pages`);
}
const unlisted = revisions.flatMap(({line}) => unlistedPages(listPageIds('.', line)));
if (unlisted.length > 0) {
  console.error(`Not in the menu: ${unlisted.join(', ')}. Name them in src/domain/guide/structure.ts.`);
  process.exitCode = 1;
}
