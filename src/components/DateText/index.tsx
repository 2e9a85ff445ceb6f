import type {ReactNode} from 'react';

const format = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});

export interface Props {
  /** The day, `YYYY-MM-DD`. */
  iso: string;
}

/** A day as people write it, with the machine's form beside it. */
export default function DateText({iso}: Props): ReactNode {
  return <time dateTime={iso}>{format.format(new Date(iso))}</time>;
}
