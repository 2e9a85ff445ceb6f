import type {LoadContext, Plugin} from '@docusaurus/types';
import {listLaterPages, type GuidePage} from '../../domain/guide';
import {revisions} from '../../domain/revisions';
import {guideFolder, loadGuide} from './content';
import {buildLaterPartial} from './partial';

/** The guide as a whole: what each older revision lacks, as the partial `@generated/guide/default/later-1.0.mdx`. */
export default function pluginGuide({siteDir}: LoadContext): Plugin<GuidePage[]> {
  return {
    name: 'guide',
    getPathsToWatch: () => revisions.map(({line}) => `${guideFolder(line)}/**/*.mdx`),
    loadContent: async () => loadGuide(siteDir),
    async contentLoaded({content, actions}) {
      const older = revisions.slice(1);
      await Promise.all(
        older.map((revision) =>
          actions.createData(`later-${revision.line}.mdx`, buildLaterPartial(listLaterPages(content, revision))),
        ),
      );
    },
  };
}
