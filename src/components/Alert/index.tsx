import type {ReactNode} from 'react';
import {alertTypes, type AlertType} from '../../domain/authoring/options';
import Callout from '../Callout';
import {oneOf} from '../guard';

export interface Props {
  /** What kind of message it is. */
  type?: AlertType;
  /** Heading of the box; by default the name of its type. */
  title?: string;
  /** The message. */
  children: ReactNode;
}

/** A message set apart from the text. */
export default function Alert({type = 'info', title, children}: Props): ReactNode {
  return (
    <Callout type={oneOf('Alert', 'type', type, alertTypes)} title={title}>
      {children}
    </Callout>
  );
}
