import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {SinceReference} from '../../domain/guide/references';
import {resolved} from '../guard';
import styles from './styles.module.css';

export interface Props {
  /** Id of a feature of the matrix, for example `send`. Its page is left as it is without the feature. */
  feature?: SinceReference;
  /** In place of `feature`: a release such as `1.2.1`. */
  version?: string;
  /** What holds since then. Without it the badge stands alone, within a sentence. */
  children?: ReactNode;
  inline?: boolean;
}

/** From which release something exists. The build takes it out of pages whose revision lacks it. */
export default function Since({feature, inline, children}: Props): ReactNode {
  const {release, title, href} = resolved('Since', 'feature', feature!);
  const text = `since ${release}`;
  const badge = href ? (
    <Link to={href} className={styles.badge} title={title}>
      {text}
    </Link>
  ) : (
    <span className={styles.badge}>{text}</span>
  );
  if (!children) {
    return badge;
  }
  return inline ? (
    <span>
      {children} {badge}
    </span>
  ) : (
    <div className={styles.block}>
      <p className={styles.line}>{badge}</p>
      {children}
    </div>
  );
}
