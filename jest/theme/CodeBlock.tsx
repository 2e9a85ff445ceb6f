import type {ReactNode} from 'react';

/** Docusaurus' code block without its colours and buttons. */
export default function CodeBlock({language, children}: {language?: string; children: string}): ReactNode {
  return (
    <pre>
      <code data-language={language}>{children}</code>
    </pre>
  );
}
