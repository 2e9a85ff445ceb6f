import {useEffect, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Scope} from '../../../domain/search/Library';
import {connectSearch} from './connect';
import {followSearch} from './followSearch';
import type {Reply} from './protocol';
import {textsFile} from './textList';

export interface SearchState {
  /** The newest answer, perhaps to what was typed a moment ago; absent before the first, and for an empty text. */
  reply?: Reply;
  /** Nothing can be searched here. */
  failed: boolean;
}

/** Searches for a text, anew with every change of it and whenever more texts have come; nothing is loaded before. */
export default function useSearch(text: string, scope: Scope, most: number): SearchState {
  const listUrl = useListUrl();
  const [reply, setReply] = useState<Reply>();
  const [failed, setFailed] = useState(false);
  const asked = text.trim() !== '';

  useEffect(() => {
    if (!asked) {
      return undefined;
    }
    const follower = {show: setReply, fail: () => setFailed(true)};
    return followSearch(connectSearch(listUrl), {text, scope, most}, follower);
  }, [listUrl, text, scope, most, asked]);

  return {failed, ...(asked && reply && {reply})};
}

/** Where the list of texts is. They are files of the built site; while developing there are none. */
export function useListUrl(): string | undefined {
  const listUrl = useBaseUrl(`/${textsFile}`);
  return process.env.NODE_ENV === 'production' ? listUrl : undefined;
}
