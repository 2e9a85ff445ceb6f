import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Icon/ExternalLink';
import styles from './styles.module.css';

/** Drawn by a style, so that the drawing is not in every page. */
export default function IconExternalLink({width, height}: Props): ReactNode {
  return (
    <span
      role="img"
      aria-label={translate({id: 'theme.IconExternalLink.ariaLabel', message: '(opens in new tab)'})}
      className={styles.icon}
      style={width === undefined ? undefined : {width, height}}
    />
  );
}
