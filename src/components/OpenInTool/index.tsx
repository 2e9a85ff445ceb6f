import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ToolLink} from '../../domain/authoring/toolLinks';
import styles from './styles.module.css';

/** Leads from an example on a page to the tool with its bytes; nothing where no tool reads them. */
export default function OpenInTool({link}: {link: ToolLink | undefined}): ReactNode {
  return (
    link && (
      <p className={styles.open}>
        {/* the fragment is what the tool reads, and no place on its page */}
        <Link to={link.href} data-noBrokenLinkCheck>
          {link.label}
        </Link>
      </p>
    )
  );
}
