import type {ReactNode} from 'react';
import type {Props} from '@theme/Mermaid';

/**
 * Diagrams never come here: `src/plugins/diagrams` gives a page its drawings, or what draws them in the browser. All
 * pages name this component, so with Mermaid in it every build would pack Mermaid.
 */
export default function Mermaid({value}: Props): ReactNode {
  return <pre>{value}</pre>;
}
