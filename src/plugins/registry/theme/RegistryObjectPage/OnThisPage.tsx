import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ObjectProps} from '../../props';
import styles from './styles.module.css';

/** Ways to the parts of the page. */
export default function OnThisPage({resources, changes}: ObjectProps): ReactNode {
  const parts = {
    resources: `${resources.length} Resources`,
    ...(changes && changes.length > 0 && {history: 'History'}),
    downloads: 'Downloads',
  };
  return (
    <nav aria-label="On this page" className={styles.parts}>
      {Object.entries(parts).map(([id, label]) => (
        <Link key={id} to={`#${id}`}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
