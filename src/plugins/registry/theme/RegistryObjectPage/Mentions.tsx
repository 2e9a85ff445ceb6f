import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import UpdateRows from '@site/src/components/UpdateRows';
import type {ObjectProps} from '../../props';

/** The updates that name the object. */
export default function Mentions({id, mentions = []}: Pick<ObjectProps, 'id' | 'mentions'>): ReactNode {
  return (
    <section aria-labelledby="mentions">
      <Heading as="h2" id="mentions">
        Mentioned in
      </Heading>
      <UpdateRows updates={mentions} />
      <p>
        <Link to={`pathname:///updates/objects/${id}/atom.xml`} target="_self">
          Feed of updates that name this object
        </Link>
      </p>
    </section>
  );
}
