import type {ReactNode} from 'react';
import Mermaid from '@theme-original/Mermaid';
import type {Props} from '@theme/Mermaid';
import Diagram from '../../components/Diagram';

export default function MermaidWrapper(props: Props): ReactNode {
  return (
    <Diagram source={props.value}>
      <Mermaid {...props} />
    </Diagram>
  );
}
