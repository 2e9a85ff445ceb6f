import type {CSSProperties, ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Figure from './Figure';
import styles from './styles.module.css';

export interface Props {
  title: string;
  description: string;
  /** Address of the drawing below the site's root; with `#dark` it has the colours of the dark scheme. */
  src: string;
  /** Size in CSS pixels. */
  width: string;
  height: string;
}

/** A Mermaid diagram that was drawn before: see `npm run diagrams`. */
export default function Diagram({title, description, src, width, height}: Props): ReactNode {
  const address = useBaseUrl(src);
  const style = {'--width': `${width}px`} as CSSProperties;
  const size = {width, height, style, loading: 'lazy'} as const;
  return (
    <Figure title={title} description={description}>
      <img {...size} alt={title} className={styles.light} src={address} />
      <img {...size} alt={title} className={styles.dark} src={`${address}#dark`} />
    </Figure>
  );
}
