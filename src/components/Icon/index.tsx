import type {ReactNode} from 'react';
import clsx from 'clsx';
import type {IconDrawing} from '../../domain/authoring/icons';
import {resolved} from '../guard';
import styles from './styles.module.css';

export type {IconDrawing};

export interface Props {
  /** The icon, written `set:name` in pages and replaced by its drawing while building. */
  name: IconDrawing;
  /** What the icon says, where no text beside it does. Without it the icon is decoration. */
  label?: string;
  className?: string;
}

/** An icon in the colour and size of the text around it, drawn into the page. */
export default function Icon({name, label, className}: Props): ReactNode {
  const drawing = resolved('Icon', 'name', name);
  return (
    <svg
      className={clsx(styles.icon, className)}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      data-icon={drawing.name}
      {...(label ? {role: 'img', 'aria-label': label} : {'aria-hidden': true})}
      dangerouslySetInnerHTML={{__html: drawing.body}}
    />
  );
}
