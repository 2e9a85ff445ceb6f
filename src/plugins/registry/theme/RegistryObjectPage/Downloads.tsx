import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import {downloadPaths} from '../../downloadPaths';
import type {ObjectProps} from '../../props';

/** The definition in other forms; they are files, not pages, so the browser itself opens them. */
export default function Downloads({id, version}: ObjectProps): ReactNode {
  const {xml, json} = downloadPaths(id, version);
  const files = {XML: xml, JSON: json};
  return (
    <section aria-labelledby="downloads">
      <Heading as="h2" id="downloads">
        Downloads
      </Heading>
      <ul>
        {Object.entries(files).map(([name, file]) => (
          <li key={name}>
            <Link to={`pathname:///api/registry/${file}`} target="_self">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
