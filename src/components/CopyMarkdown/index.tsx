import type {ReactNode} from 'react';
import CopyButton from '../CopyButton';

/** The Markdown of the page that is shown, which lies beside it. */
async function fetchMarkdown(): Promise<string> {
  const answer = await fetch('index.md');
  if (!answer.ok) {
    throw new Error(`index.md: ${answer.status}`);
  }
  return answer.text();
}

/** Copies the page as Markdown; fetches it when it is asked for. */
export default function CopyMarkdown(): ReactNode {
  return <CopyButton label="Copy as Markdown" text={fetchMarkdown} />;
}
