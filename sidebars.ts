import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {buildGuideSidebar} from './src/domain/guide';
import {newestRevision} from './src/domain/revisions';
import {listPageIds} from './src/plugins/guide/content';

/**
 * The LwM2M guide in its newest revision. The order of the pages is in `src/domain/guide/structure.ts`; older
 * revisions have theirs in `versioned_sidebars`, written by `npm run guide:sidebars`.
 */
const sidebars: SidebarsConfig = {
  guide: buildGuideSidebar(listPageIds(__dirname, newestRevision.line)),
};

export default sidebars;
