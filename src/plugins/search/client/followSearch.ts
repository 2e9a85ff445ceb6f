import type {SearchRequest} from '../../../domain/search/Library';
import type {SearchConnection} from './connection';
import type {Reply} from './protocol';

interface Follower {
  show: (reply: Reply) => void;
  fail: () => void;
}

/** Shows the answer to a question, and a better one whenever more texts have come, until stopped. */
export function followSearch(
  connecting: Promise<SearchConnection>,
  request: SearchRequest,
  {show, fail}: Follower,
): () => void {
  const ends: (() => void)[] = [];
  let current = true;
  const follow = async ({ask, onGrown}: SearchConnection) => {
    const answer = async () => {
      const reply = await ask(request);
      if (current) {
        show(reply);
      }
    };
    if (current) {
      ends.push(onGrown(() => void answer().catch(fail)));
      await answer();
    }
  };
  connecting.then(follow).catch(() => current && fail());
  return () => {
    current = false;
    ends.forEach((end) => end());
  };
}
