import type {ReactNode} from 'react';
import clsx from 'clsx';
import {alignments, sides, textShares, type Alignment, type Side, type TextShare} from '../../domain/authoring/options';
import {oneOf, required, resolved} from '../guard';
import {PictureImage, type PictureFile} from '../Picture';
import styles from './styles.module.css';

export interface Props {
  /** Path of the picture: `/img/…` below `static`, `./…` beside the page. */
  image: PictureFile;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  /** Title above the text, with a short rule below it. */
  title?: string;
  /** Line above the text. */
  subtitle?: string;
  /** The side on which the text stands. */
  side?: Side;
  /** Share of the text: s a quarter, m a half, l three quarters. */
  share?: TextShare;
  /** Alignment of the text. */
  align?: Alignment;
  /** Raises the block from the page with a shadow. */
  elevated?: boolean;
  /** The text. */
  children: ReactNode;
}

/** Text beside a picture; where there is little room the picture comes first. */
export default function TextImage({
  image,
  alt,
  title,
  subtitle,
  side = 'right',
  share = 'm',
  align = 'left',
  elevated,
  children,
}: Props): ReactNode {
  return (
    <div className={styles.room}>
      <div
        className={clsx(styles.block, elevated && styles.elevated)}
        data-side={oneOf('TextImage', 'side', side, sides)}
        data-share={oneOf('TextImage', 'share', share, textShares)}
      >
        <div className={styles.picture}>
          <PictureImage image={resolved('TextImage', 'image', image)} alt={required('TextImage', 'alt', alt)} />
        </div>
        <div className={styles.text} data-align={oneOf('TextImage', 'align', align, alignments)}>
          {title && <p className={styles.title}>{title}</p>}
          {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
