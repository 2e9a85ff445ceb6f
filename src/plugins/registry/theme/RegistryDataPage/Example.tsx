import type {ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import Heading from '@theme/Heading';
import type {DataProps} from '../../props/data';

/** How a reader begins, with the addresses of the published portal. */
export default function Example({root}: Pick<DataProps, 'root'>): ReactNode {
  return (
    <>
      <Heading as="h2" id="example">
        An example
      </Heading>
      <p>The newest version of object 3303, and the IDs and names of its Resources:</p>
      <CodeBlock language="bash">
        {`curl --compressed ${root}objects/3303.json |\n  jq -r '.versions[-1].resources[] | "\\(.id) \\(.name)"'`}
      </CodeBlock>
      <p>To look an ID or a URN up, one small file is enough:</p>
      <CodeBlock language="bash">
        {`curl --compressed ${root}index.json |\n  jq '.objects[] | select(.urn == "urn:oma:lwm2m:oma:3:1.2")'`}
      </CodeBlock>
    </>
  );
}
