import type {RouteConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {writeUpdate, type Vocabulary} from '../../domain/updates';
import {readGroupNames, readVocabulary} from './vocabulary';

export interface PostUpdateProps {
  /** `owner/name` on GitHub. */
  repository: string;
  /** Keys and names of the groups. */
  groups: Record<string, string>;
  vocabulary: Omit<Vocabulary, 'objects'>;
  /** Versions of each registered object. */
  objects: [id: number, versions: readonly string[]][];
  /** A file to fill in. */
  template: string;
}

export function buildPostUpdateRoute(
  dir: string,
  objects: NonNullable<Vocabulary['objects']>,
  {repository, baseUrl}: {repository: string; baseUrl: string},
): RouteConfig {
  const vocabulary = readVocabulary(dir);
  const names = readGroupNames(dir);
  const props: PostUpdateProps = {
    repository,
    groups: Object.fromEntries(vocabulary.groups.map((key) => [key, names[key] ?? key])),
    vocabulary,
    objects: [...objects],
    template: buildTemplate(vocabulary),
  };
  return {
    path: normalizeUrl([baseUrl, 'contribute/post-an-update/']),
    exact: true,
    component: '@theme/PostUpdatePage',
    props: {...props},
  };
}

function buildTemplate({groups}: Omit<Vocabulary, 'objects'>): string {
  return writeUpdate({
    title: 'One line that says what happened',
    description: 'At most 160 characters, for lists and search engines.',
    date: 'YYYY-MM-DD',
    groups: groups.slice(0, 1),
    kind: 'article',
    summary: 'The first paragraph, which lists show.',
    text: 'The rest, with links to the sources. Name this file YYYY-MM-DD-some-words.mdx, with the same day as above.',
  });
}
