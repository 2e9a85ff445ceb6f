import type {ExactIndex} from '../../../domain/search';
import type {Answer, SearchRequest} from '../../../domain/search/Library';

/** What has become of the texts that a question needs; `absent` where the site is not built, while developing. */
export type TextState = 'absent' | 'loading' | 'complete' | 'failed';

export interface Reply extends Answer {
  texts: TextState;
}

/** First `open`, once; then questions. */
export type ToWorker =
  {kind: 'open'; exact: ExactIndex; listUrl: string | undefined} | {kind: 'ask'; id: number; request: SearchRequest};

/** `grown`: more texts are there, so the same question may have more answers. */
export type FromWorker = {kind: 'answer'; id: number; reply: Reply} | {kind: 'grown'};
