import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {guideFolder, listPageIds} from '../../src/plugins/guide/content';
import {newestRevision, revisionPath, type Revision} from '../../src/domain/revisions';

/** Something to do by hand after a cut. */
export interface Task {
  what: string;
  files: string[];
}

/** Folders whose links lead to the newest revision; updates stay as they were written. */
const linking = ['config', 'docs/portal', 'e2e', 'src'];

/** What the command cannot know: the content of the new revision. */
export function listTasks(siteDir: string, line: string, kept: Revision = newestRevision): Task[] {
  const named = [...listPageIds(siteDir, kept.line)]
    .map((id) => `${guideFolder(kept.line)}/${id}.mdx`)
    .filter((file) => mentions(siteDir, file, kept.line));
  return [
    {
      what: `Name what ${line} adds, changes and takes away: id, title, since, sources, signs.`,
      files: ['src/domain/revisions/features/'],
    },
    {
      what: `Check the versions of the core Objects that ${line} means; they are those of ${kept.release} now.`,
      files: ['src/domain/registry/revisions.ts'],
    },
    {what: `Add the clauses that the pages name.`, files: ['src/domain/sources/clauses.ts']},
    {what: `Check the directory of the release.`, files: ['src/domain/sources/documents.ts']},
    {
      what: `New pages: where they stand in the menu, and one that says how to move from ${kept.line}.`,
      files: ['src/domain/guide/structure.ts', `docs/lwm2m/migrate/from-${kept.line.replace('.', '-')}.mdx`],
    },
    {what: `Raise the numbers that the guide has to reach.`, files: ['src/plugins/guide/__tests__/numbers.test.ts']},
    {what: `Pages that still say ${kept.line}: head, sources, text, examples.`, files: named},
    {
      what: `Links that lead to ${revisionPath(kept.line)} and may have to lead to ${revisionPath(line)}.`,
      files: filesBelow(siteDir, linking).filter((file) => mentions(siteDir, file, revisionPath(kept.line))),
    },
  ];
}

function mentions(siteDir: string, file: string, text: string): boolean {
  return readFileSync(path.join(siteDir, file), 'utf8').includes(text);
}

function filesBelow(siteDir: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(siteDir, folder), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(tsx?|mdx|json|ya?ml)$/.test(entry.name))
      .map((entry) => path.relative(siteDir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .sort(),
  );
}
