import type {ReactNode} from 'react';
import {spellDay} from '../../domain/text/spellDay';

export interface Props {
  /** The day, `YYYY-MM-DD`; a time after it does not matter. */
  iso: string;
}

/** A day as people write it, with the machine's form beside it. */
export default function DateText({iso}: Props): ReactNode {
  return <time dateTime={iso}>{spellDay(iso)}</time>;
}
