import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {tones, type Tone} from '../../domain/authoring/options';
import {oneOf, required} from '../guard';
import Icon, {type IconDrawing} from '../Icon';
import styles from './styles.module.css';

export interface Props {
  /** What the card is about; the text of its link. */
  title: string;
  /** Line below the title. */
  subtitle?: string;
  /** Icon above the title, written `set:name` in pages. Decoration: the title says it all. */
  icon?: IconDrawing;
  /** Where the card leads. The whole card is then one link. */
  href?: string;
  /** Colour of the card. */
  tone?: Tone;
  /** Raises the card from the page with a shadow. */
  elevated?: boolean;
  /** Text of the card, always visible. */
  children?: ReactNode;
}

/** A small card with a title, and at will an icon, a text and a link. */
export default function MicroCard({title, subtitle, icon, href, tone = 'plain', elevated, children}: Props): ReactNode {
  const text = required('MicroCard', 'title', title);
  return (
    <div
      className={clsx(styles.card, href && styles.linked, elevated && styles.elevated)}
      data-tone={oneOf('MicroCard', 'tone', tone, tones)}
    >
      {icon && <Icon name={icon} className={styles.icon} />}
      <p className={styles.title}>
        {href ? (
          <Link to={href} className={styles.link}>
            {text}
          </Link>
        ) : (
          text
        )}
      </p>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {children && <div className={styles.text}>{children}</div>}
    </div>
  );
}
