import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {required, resolved} from '../guard';
import styles from './styles.module.css';

/** A picture file with its size in CSS pixels; pages write only its path. */
export interface PictureFile {
  src: string;
  width: number;
  height: number;
}

export interface Props {
  /** Path of the picture: `/img/…` below `static`, `./…` beside the page. */
  image: PictureFile;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  /** Text below the picture. */
  caption?: string;
}

/** A picture as wide as its place, that keeps its room while it loads. */
export default function Picture({image, alt, caption}: Props): ReactNode {
  return (
    <figure className={styles.figure}>
      <PictureImage image={resolved('Picture', 'image', image)} alt={required('Picture', 'alt', alt)} />
      {caption && <figcaption className={styles.caption}>{caption}</figcaption>}
    </figure>
  );
}

/** The bare `img` of a picture. */
export function PictureImage({image, alt}: Pick<Props, 'image' | 'alt'>): ReactNode {
  const src = useBaseUrl(image.src);
  return <img src={src} alt={alt} width={image.width} height={image.height} loading="lazy" decoding="async" />;
}
