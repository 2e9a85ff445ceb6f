import type {ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import styles from './styles.module.css';

export interface Props {
  /** Source of the children; put here while building, so it cannot differ from what is shown. */
  source?: string;
  /** What the example shows, live. */
  children: ReactNode;
}

/** A live example and the text it was made of. */
export default function Example({source, children}: Props): ReactNode {
  return (
    <div className={styles.example}>
      <div className={styles.live}>{children}</div>
      {source && (
        <details className={styles.source}>
          <summary>Source to copy</summary>
          <CodeBlock language="mdx">{source}</CodeBlock>
        </details>
      )}
    </div>
  );
}
