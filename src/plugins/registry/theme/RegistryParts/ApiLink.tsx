import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

interface Props {
  /** Below `/api/registry/`. */
  path: string;
  children: ReactNode;
}

/** A link to a file of the registry's data: no page, so the browser itself opens it. */
export default function ApiLink({path, children}: Props): ReactNode {
  return (
    <Link to={`pathname:///api/registry/${path}`} target="_self">
      {children}
    </Link>
  );
}
