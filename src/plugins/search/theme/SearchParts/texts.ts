import type {Group} from '@site/src/domain/search';
import type {TextState} from '../../client/protocol';
import type {SearchState} from '../../client/useSearch';

export const groupNames: Readonly<Record<Group, string>> = {
  objects: 'Objects',
  resources: 'Resources',
  guide: 'Guide',
  faq: 'Questions and answers',
  updates: 'Updates',
  portal: 'Portal',
};

const textStates: Readonly<Record<TextState, string>> = {
  absent: 'While developing, only numbers and names of the registry can be found: texts are read from the built site.',
  loading: 'Texts are on their way; numbers and names are there already.',
  complete: '',
  failed: 'The texts could not be loaded, so only numbers and names of the registry were found.',
};

/** How the search stands, in words that are read aloud; empty when nothing was asked. */
export function describeState({reply, failed}: SearchState): string {
  if (failed) {
    return 'The search cannot run in this browser.';
  }
  if (!reply) {
    return '';
  }
  const total = reply.groups.reduce((sum, group) => sum + group.total, 0);
  const count = total === 0 ? 'Nothing found.' : `${total} ${total === 1 ? 'result' : 'results'}.`;
  return [count, textStates[reply.texts]].filter(Boolean).join(' ');
}
